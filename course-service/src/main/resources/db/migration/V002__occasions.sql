-- When and where a course is given. The sessions are kept as they are written, start/end;start/end; their first and last day
-- are days in Sweden. Seats taken and waiting are counts of the registrations, kept by whoever changes those.

create table occasion (
    key                   text           primary key,
    course                text           not null references course,
    form                  text           not null,
    state                 text           not null,
    place                 text,
    link                  text,
    sessions              text           not null,
    starts_at             timestamptz    not null,
    ends_at               timestamptz    not null,
    first_day             date           not null,
    last_day              date           not null,
    last_registration_day date           not null,
    capacity              int            not null,
    fee                   numeric(12, 2) not null check (fee >= 0),
    cancellation_reason   text,
    taken                 int            not null default 0,
    waiting               int            not null default 0 check (waiting >= 0),
    -- While somebody waits nothing is free: a seat that is given back is theirs.
    free                  int            not null generated always as (
        case when waiting = 0 and state in ('PLANNED', 'OPEN') then capacity - taken else 0 end) stored,
    created_at            timestamptz    not null,
    changed_at            timestamptz    not null,
    check (ends_at > starts_at),
    -- The last guard: whatever goes wrong above, no seat is given twice.
    check (taken between 0 and capacity),
    check ((cancellation_reason is not null) = (state = 'CANCELLED'))
);
create index occasion_by_course on occasion (course);
create index occasion_by_last_day on occasion (last_day);
create index occasion_by_start on occasion (starts_at);
create index occasion_by_change on occasion (changed_at);
