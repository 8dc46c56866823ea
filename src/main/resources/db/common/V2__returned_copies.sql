-- Where the copy or the receipt of a file lies, below output/returned, and whether it was put aside because a later version counts.
alter table received_file add column returned_as text;
alter table received_file add column set_aside integer not null default 0;

-- versions before this one owed no receipts: what they took in is not answered anew
update received_file set returned = 1 where state in ('accepted', 'with-warnings', 'duplicate');

create index submission_key on submission (sender, form, period);
