-- Full-time equivalents: how many there were in a tertial, and how many are planned for a year. Written whole, a period at
-- a time.

create table staffing (
    period     text        primary key,
    version    int         not null,
    changed_at timestamptz not null
);
create table staffing_row (
    period    text          not null references staffing,
    ordinal   int           not null,
    form      text          not null check (form in ('PURCHASED', 'PERMANENT', 'FIXED_TERM')),
    area      text          not null references area,
    financier text          not null check (financier in ('MUNICIPALITIES', 'STATE', 'OTHER')),
    fte       numeric(7, 2) not null check (fte >= 0),
    primary key (period, ordinal)
);
