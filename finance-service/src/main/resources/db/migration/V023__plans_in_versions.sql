-- Plans of several years. A plan is never changed: the next version takes its place, whole, and the ones before it stay.

create table plan (
    key        text        not null,
    version    int         not null check (version > 0),
    title      text        not null,
    first_year int         not null,
    last_year  int         not null check (last_year >= first_year),
    reason     text        not null,
    made_at    timestamptz not null,
    primary key (key, version)
);
create table plan_line (
    key         text           not null,
    version     int            not null,
    ordinal     int            not null,
    section     text           not null check (section in ('NET_COST', 'STATE_FUNDS', 'REMAINING')),
    -- What the line is about: an area, a grant, or whose money is left.
    area        text           references area,
    state_grant text           references state_grant,
    financier   text           check (financier in ('MUNICIPALITIES', 'STATE', 'OTHER')),
    year        int            not null,
    amount      numeric(15, 2) not null check (amount between 0 and 1000000000000),
    primary key (key, version, ordinal),
    foreign key (key, version) references plan,
    unique nulls not distinct (key, version, section, area, state_grant, financier, year),
    check ((section = 'NET_COST') = (area is not null)),
    check ((section = 'STATE_FUNDS') = (state_grant is not null)),
    check ((section = 'REMAINING') = (financier is not null))
);
create index plan_line_of_grant on plan_line (state_grant, year) where state_grant is not null;
