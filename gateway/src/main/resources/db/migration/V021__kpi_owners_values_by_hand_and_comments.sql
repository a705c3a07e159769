-- Who writes the values and comments of a KPI in a year. Names of persons stand here and nowhere else: not in the plan,
-- which anyone may read.
create table kpi_owner (
    year   int  not null references plan,
    kpi    text not null,
    person text not null,
    primary key (year, kpi, person)
);
create index kpi_owner_person on kpi_owner (person);

-- Values of KPIs that no service computes.
create table manual_value (
    id          uuid        primary key,
    version     int         not null,
    kpi         text        not null,
    period      text        not null,
    year        int         not null,
    value       numeric(19, 4),
    low         numeric(19, 4),
    high        numeric(19, 4),
    numerator   numeric(19, 4),
    denominator numeric(19, 4),
    words       text,
    source      text        not null,
    changed_at  timestamptz not null,
    unique (kpi, period),
    check (num_nonnulls(value, low, words) = 1 and (low is null) = (high is null)),
    check ((numerator is null) = (denominator is null))
);
create index manual_value_year on manual_value (year);

-- What is said of a result; null where it has not been translated.
create table kpi_comment (
    id         uuid        primary key,
    version    int         not null,
    kpi        text        not null,
    period     text        not null,
    year       int         not null,
    sv         text        not null,
    en         text,
    changed_at timestamptz not null,
    unique (kpi, period)
);
create index kpi_comment_year on kpi_comment (year);
