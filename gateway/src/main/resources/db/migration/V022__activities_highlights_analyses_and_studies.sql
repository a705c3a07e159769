-- What a plan says shall be done, and how it goes.
create table activity (
    id         uuid        primary key,
    version    int         not null,
    year       int         not null,
    goal       text,
    owner      text        not null,
    sv         text        not null,
    en         text,
    starts_on  date,
    ends_on    date        check (ends_on >= starts_on),
    status     text        not null,
    changed_at timestamptz not null
);
create index activity_year on activity (year);

-- How it went: a row for each status it has had.
create table activity_status_change (
    id         uuid        primary key,
    activity   uuid        not null references activity,
    status     text        not null,
    note       text,
    changed_at timestamptz not null
);
create index activity_status_change_activity on activity_status_change (activity);

create table highlight (
    id         uuid        primary key,
    version    int         not null,
    period     text        not null,
    goal       text,
    area       text,
    benefits   text[]      not null check (cardinality(benefits) between 1 and 3),
    sv         text        not null,
    en         text,
    changed_at timestamptz not null
);
create index highlight_period on highlight (period);

create table analysis (
    id         uuid        primary key,
    version    int         not null,
    period     text        not null,
    about      text        not null,
    subject    text        not null,
    sv         text        not null,
    en         text,
    changed_at timestamptz not null,
    unique (period, about, subject)
);

create table research_study (
    id         uuid        primary key,
    version    int         not null,
    sv         text        not null,
    en         text,
    conductor  text        not null,
    area       text,
    state      text        not null,
    starts_on  date,
    ends_on    date        check (ends_on >= starts_on),
    changed_at timestamptz not null
);
