-- Every question that a rule has put to a printed document. One that print did not pass is a finding: a person says what
-- becomes of it, and that stands as long as the finding is the same. A finding that somebody has written of is kept when
-- the document no longer gives it, not standing, in case it comes back.

create table reconciliation_check (
    id           uuid primary key,
    document     text    not null references published_document on delete cascade,
    key          text    not null,
    position     text    not null,
    rule         text    not null,
    table_key    text,
    row_key      text,
    column_key   text,
    figure_key   text,
    against      text    not null,
    printed_text text,
    printed      numeric,
    computed     numeric,
    unit         text,
    verdict      text    not null,
    cause        text,
    standing     boolean not null,
    state        text    not null,
    note         text,
    unique (document, key)
);
create index reconciliation_finding on reconciliation_check (position)
    where standing and verdict = 'NOT_REACHABLE';
