-- Meetings, and who came. Times are those of a clock in Sweden. A correction is a new version of a seat's attendance: the
-- earlier one stays, no longer in force.

create table meeting (
    id                  uuid        primary key,
    network             text        not null references network,
    day                 date        not null check (day between '2000-01-01' and '2099-12-31'),
    starts_at           time        not null,
    ends_at             time        not null check (ends_at > starts_at),
    form                text        not null check (form in ('PHYSICAL', 'DIGITAL', 'HYBRID')),
    state               text        not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    cancellation_reason text,
    place               text,
    guests              int         not null default 0 check (guests >= 0),
    created_at          timestamptz not null,
    changed_at          timestamptz not null,
    check ((cancellation_reason is not null) = (state = 'CANCELLED'))
);
create index meeting_by_network on meeting (network, day);
create index meeting_by_day on meeting (day);

create table attendance (
    meeting       uuid        not null references meeting,
    seat          uuid        not null references seat,
    version       int         not null check (version >= 1),
    presence      text        not null check (presence in ('PRESENT', 'SUBSTITUTE', 'ABSENT')),
    channel       text        check (channel in ('ON_SITE', 'REMOTE')),
    in_force      boolean     not null,
    registered_by text        not null,
    registered_at timestamptz not null,
    primary key (meeting, seat, version),
    check ((channel is null) = (presence = 'ABSENT'))
);
-- The last guard: whatever goes wrong above, no seat counts twice at a meeting.
create unique index attendance_in_force on attendance (meeting, seat) where in_force;
create index attendance_of_seat on attendance (seat) where in_force;
