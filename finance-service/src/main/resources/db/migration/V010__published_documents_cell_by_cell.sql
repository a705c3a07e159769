-- Published documents as printed. What is printed is one row per cell and per figure in running text; a cell that prints
-- nothing has no row, which is not the same as a printed 0. Numbers keep the decimals that are printed.

create table published_document (
    key             text        primary key,
    version         int         not null,
    title           text,
    kind            text        not null,
    year_from       int         not null,
    year_to         int         not null,
    published_on    date,
    date_as_printed text,
    registry_number text,
    values_as_of    date,
    claims          jsonb       not null,
    changed_at      timestamptz not null
);

create table published_table (
    id        uuid primary key,
    document  text not null references published_document on delete cascade,
    ordinal   int  not null,
    key       text not null,
    title     text,
    section   text,
    period    text,
    unit      text not null,
    same_as   text,
    footnotes jsonb not null,
    unique (document, key)
);

create table published_column (
    id         uuid primary key,
    table_id   uuid not null references published_table on delete cascade,
    ordinal    int  not null,
    key        text not null,
    heading    text,
    role       text not null,
    unit       text,
    rounded_to numeric,
    period     text,
    part       text,
    whole      text,
    of_which   text,
    holds      jsonb not null,
    unique (table_id, key)
);

create table published_row (
    id       uuid primary key,
    table_id uuid not null references published_table on delete cascade,
    ordinal  int  not null,
    key      text not null,
    label    text,
    kind     text not null,
    area     text,
    parent   text,
    base     text,
    role     text,
    unit     text,
    period   text,
    footnote text,
    holds    jsonb not null,
    unique (table_id, key)
);

create table published_cell (
    id        uuid primary key,
    document  text not null references published_document on delete cascade,
    ordinal   int  not null,
    row_id    uuid not null references published_row on delete cascade,
    column_id uuid not null references published_column on delete cascade,
    text      text not null,
    value     numeric,
    to_value  numeric,
    unit      text,
    unique (row_id, column_id)
);
create index published_cell_in_document on published_cell (document, ordinal);
create index published_cell_in_column on published_cell (column_id);

create table published_figure (
    id         uuid primary key,
    document   text not null references published_document on delete cascade,
    ordinal    int  not null,
    key        text not null,
    item       text not null,
    text       text not null,
    value      numeric,
    to_value   numeric,
    unit       text not null,
    rounded_to numeric,
    qualifier  text,
    precision  text not null,
    period     text,
    section    text,
    claims     jsonb not null,
    unique (document, key)
);
