-- Figures as published documents print them: one for each measure, parameters and period.

create table reported_value (
    id          uuid        primary key,
    version     int         not null,
    measure     text        not null,
    parameters  text        not null,
    period      text        not null,
    value       numeric,
    low         numeric,
    high        numeric,
    numerator   numeric,
    denominator numeric,
    observation text        not null,
    source      text        not null,
    note        text,
    changed_at  timestamptz not null,
    unique (measure, parameters, period)
);
create index reported_value_by_period on reported_value (period, measure);
