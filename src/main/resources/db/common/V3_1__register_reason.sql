-- Why an organisation changed, in the words of the register; registers taken in before this have none.
alter table organisation_span add column reason text;
