-- The courses that organisations say they want in a year.

create table need (
    id           uuid        primary key,
    organisation text        not null,
    year         int         not null,
    course       text        references course,
    title        text        not null,
    participants int         not null check (participants > 0),
    changed_at   timestamptz not null
);
create index need_by_year on need (year, organisation);
