-- Networks of managers, and the seats that organisations have in them. A network is never renamed: it gets another name from a
-- day on. Whoever changes a network or its seats holds its row alone ("for update"); whoever writes its meetings holds it with
-- others ("for key share"). So the seats stay as they are while somebody counts them.

create table network (
    key             text        primary key,
    kind            text        not null
        check (kind in ('PKS', 'DIRECTORS', 'CHIEF_NETWORK', 'STEERING_GROUP', 'REGION_COOPERATION', 'OTHER')),
    area            text,
    number_of_seats int         not null check (number_of_seats between 1 and 500),
    active_from     int         not null check (active_from between 2000 and 2099),
    active_to       int         check (active_to between active_from and 2099),
    created_at      timestamptz not null,
    changed_at      timestamptz not null
);

create table network_name (
    network    text not null references network,
    valid_from date not null,
    name       text not null,
    primary key (network, valid_from)
);

-- A series is what is followed together: all-networks, for one. The Region's series is not part of it.
create table network_series (
    network text not null references network,
    series  text not null,
    primary key (network, series)
);
create index network_series_by_series on network_series (series);

-- Attendance aimed at, in percent.
create table network_target (
    network text          not null references network,
    year    int           not null check (year between 2000 and 2099),
    percent numeric(4, 1) not null check (percent between 0 and 100),
    primary key (network, year)
);

-- A seat is valid from its first day to its last, both included; without a last day until further notice.
create table seat (
    id           uuid        primary key,
    network      text        not null references network,
    organisation text        not null,
    valid_from   date        not null,
    valid_to     date        check (valid_to >= valid_from),
    created_at   timestamptz not null,
    changed_at   timestamptz not null
);
create index seat_by_network on seat (network, valid_from);
create index seat_by_organisation on seat (organisation);

-- While a seat is vacant nobody is expected on it.
create table seat_vacancy (
    seat        uuid not null references seat,
    vacant_from date not null,
    vacant_to   date check (vacant_to >= vacant_from),
    primary key (seat, vacant_from)
);

-- How many seats of a network are valid on its fullest day. Vacant seats are seats.
create function fullest_day_of(asked text) returns bigint
    language sql stable
    return (select coalesce(max(seats), 0) from (
        select (select count(*) from seat other
            where other.network = asked and other.valid_from <= begun.valid_from
                and (other.valid_to is null or other.valid_to >= begun.valid_from)) as seats
        from seat begun where begun.network = asked) days);

-- The seats of a network on which somebody is expected on a day.
create function expected_seats(asked text, on_day date) returns table (id uuid, organisation text)
    language sql stable
    begin atomic
        select s.id, s.organisation from seat s
        where s.network = asked and s.valid_from <= on_day and (s.valid_to is null or s.valid_to >= on_day)
            and not exists (select from seat_vacancy v where v.seat = s.id and v.vacant_from <= on_day
                and (v.vacant_to is null or v.vacant_to >= on_day));
    end;
