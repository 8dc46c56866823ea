-- What the office decided, also kept line by line in archive/decisions.csv. What does not belong to a kind is an empty text or 0.
create table office_decision (
    number       integer primary key,
    kind         text    not null,
    made_at      text    not null,
    made_by      text    not null,
    reason       text    not null,
    organisation text    not null,
    form         text    not null,
    period       text    not null,
    file         text    not null,
    sha256       text    not null,
    code         text    not null,
    until_day    text    not null,
    ends         integer not null
);

-- the decision that waives a finding; null for all others
alter table finding add column waived_by integer;
