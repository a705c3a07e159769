-- What money is kept apart by. Keys are constant; names change between years.

create table area (
    key        text primary key,
    kind       text not null check (kind in ('PROJECT', 'SELF_FINANCED', 'STAFF', 'SURPLUS')),
    -- A sub-area is part of its parent's row in a statement. There is one level of them.
    parent     text references area check (parent <> key),
    -- The order of rows in a statement.
    ordinal    int  not null,
    first_year int  not null,
    -- Null while it is in use.
    last_year  int  check (last_year >= first_year),
    version    int  not null
);
create table area_name (
    area      text not null references area,
    from_year int  not null,
    sv        text not null,
    en        text not null,
    primary key (area, from_year)
);

create table state_grant (
    key              text primary key,
    area             text not null references area,
    programme        text not null,
    sv               text not null,
    en               text not null,
    first_year       int  not null,
    -- Money that is left after it goes back to the state. Null while no last year is decided.
    last_year_of_use int  check (last_year_of_use >= first_year),
    version          int  not null
);

create table project (
    key       text primary key,
    area      text not null references area,
    sv        text not null,
    en        text not null,
    budget    numeric(15, 2) not null check (budget >= 0),
    starts_on date not null,
    ends_on   date not null check (ends_on >= starts_on),
    version   int  not null
);
create table project_financier (
    project      text not null references project,
    ordinal      int  not null,
    financier    text not null check (financier in ('MUNICIPALITIES', 'STATE', 'OTHER')),
    -- Who it is, when it is one organisation.
    organisation text,
    amount       numeric(15, 2) not null check (amount >= 0),
    primary key (project, ordinal)
);
create table project_milestone (
    project    text not null references project,
    ordinal    int  not null,
    title      text not null,
    due_on     date not null,
    reached_on date,
    primary key (project, ordinal)
);
