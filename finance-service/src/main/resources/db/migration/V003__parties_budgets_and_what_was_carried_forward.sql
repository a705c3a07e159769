-- Counterparties that are no municipality, region or county board: those are known by their codes.
create table party (
    key     text primary key,
    sv      text not null,
    en      text not null,
    version int  not null
);
insert into party (key, sv, en, version) values
    ('municipalities', 'Länets kommuner', 'The municipalities of the county', 0),
    ('municipalities-and-region', 'Länets kommuner och Region Jönköpings län',
        'The municipalities of the county and Region Jönköpings län', 0),
    ('state', 'Staten', 'The state', 0);

-- There is one row for the surplus from earlier years.
create unique index area_of_surplus on area (kind) where kind = 'SURPLUS';

-- Why an entry was reversed stands with the entry that reverses it.
alter table entry add column reason text;
alter table entry add check ((reverses is null) = (reason is null));

-- A budget is never changed: the next version takes its place, whole.
create table budget (
    year    int         not null,
    version int         not null check (version > 0),
    reason  text        not null,
    made_at timestamptz not null,
    primary key (year, version)
);
create table budget_line (
    year         int            not null,
    version      int            not null,
    ordinal      int            not null,
    area         text           not null references area,
    -- The area that pays, for an internal line: it stands twice and is eliminated once.
    counter_area text           references area check (counter_area <> area),
    -- Net cost, SEK.
    amount       numeric(15, 2) not null check (abs(amount) <= 1000000000000),
    primary key (year, version, ordinal),
    unique nulls not distinct (year, version, area, counter_area),
    foreign key (year, version) references budget
);

-- Years whose closing money was carried into the next.
create table carry_forward (
    id      uuid        primary key,
    year    int         not null,
    made_at timestamptz not null,
    -- Opening entries written.
    entries int         not null,
    amount  numeric(20, 2) not null
);
create index carry_forward_by_year on carry_forward (year);
