-- What was received, what was read from it, and what counts. Everything here can be rebuilt from archive/ and received_file.
-- Dates and moments are ISO texts, which sort and compare the same way in every database.

create table received_file (
    id          ${id},
    path        text   not null,
    sha256      text   not null,
    size        bigint not null,
    received_at text   not null,
    state       text   not null,
    returned    integer not null default 0,
    unique (path, sha256)
);
create index received_file_sha256 on received_file (sha256);

create table register_version (
    id      ${id},
    file_id bigint not null references received_file (id)
);

create table organisation_span (
    register_id bigint  not null references register_version (id),
    position    integer not null,
    code        text    not null,
    name        text    not null,
    aliases     text    not null,
    type        text    not null,
    parent      text,
    from_day    text    not null,
    to_day      text,
    successor   text,
    contact     text,
    primary key (register_id, position)
);

create table submission (
    id       ${id},
    file_id  bigint not null references received_file (id),
    form     text   not null,
    sender   text   not null,
    period   text   not null,
    state    text   not null
);
create index submission_file on submission (file_id);

-- one version in force per (organisation, form, period)
create table version_in_force (
    organisation  text   not null,
    form          text   not null,
    period        text   not null,
    submission_id bigint not null unique references submission (id),
    primary key (organisation, form, period)
);

create table form_sheet (
    id            ${id},
    submission_id bigint  not null references submission (id),
    name          text    not null,
    header_row    integer not null,
    columns       text    not null,
    rows_read     integer not null,
    rows_accepted integer not null,
    rows_held     integer not null,
    rows_ignored  integer not null,
    blocked       integer not null
);
create index form_sheet_submission on form_sheet (submission_id);

create table finding (
    file_id            bigint  not null references received_file (id),
    position           integer not null,
    code               text    not null,
    sheet              text    not null,
    cell               text    not null,
    heading            text    not null,
    seen               text    not null,
    expected_key       text    not null,
    expected_arguments text    not null,
    primary key (file_id, position)
);

create table run (
    id         ${id},
    job        text not null,
    parameters text not null,
    started_at text not null,
    ended_at   text,
    state      text not null,
    summary    text not null
);

-- the schedule's own ledger: a due time of a job runs at most once, whatever the scheduler does
create table due_run (
    job    text   not null,
    due_at text   not null,
    run_id bigint references run (id),
    state  text   not null,
    primary key (job, due_at)
);
