-- What meetings add up to, by organisation and by month. recount_meeting is the only one that writes it, in the transaction
-- that changes what is counted.

-- What a meeting has added to the sums, so that it can be taken away again. "counted" says whether its attendance counts: it
-- was held, somebody was expected and something is registered. Its share is kept, for a mean of shares must lose exactly what
-- it gained.
create table counted_meeting (
    meeting  uuid            primary key references meeting,
    network  text            not null,
    month    date            not null,
    state    text            not null,
    form     text            not null,
    counted  boolean         not null,
    expected int             not null,
    present  int             not null,
    share    numeric(24, 20) not null,
    check (present between 0 and expected)
);

-- Expected and present seats of one organisation at a meeting that counts.
create table meeting_attendance (
    meeting      uuid not null references meeting,
    organisation text not null,
    expected     int  not null check (expected > 0),
    present      int  not null check (present between 0 and expected),
    primary key (meeting, organisation)
);

-- Months are their first days. "held" and its forms count every meeting held, "counted" those whose attendance counts, and
-- "shares" is the sum of the shares of these, 0 to 1 each.
create table meeting_sum (
    network   text            not null references network,
    month     date            not null,
    held      int             not null default 0,
    physical  int             not null default 0,
    digital   int             not null default 0,
    hybrid    int             not null default 0,
    cancelled int             not null default 0,
    counted   int             not null default 0,
    shares    numeric(30, 20) not null default 0,
    primary key (network, month),
    check (held >= 0 and held = physical + digital + hybrid and cancelled >= 0 and counted between 0 and held and shares >= 0)
);
create index meeting_sum_by_month on meeting_sum (month);

create table attendance_sum (
    network      text   not null references network,
    organisation text   not null,
    month        date   not null,
    expected     bigint not null check (expected >= 0),
    present      bigint not null check (present between 0 and expected),
    primary key (network, organisation, month)
);
create index attendance_sum_by_month on attendance_sum (month);

-- Adds what a meeting was counted as to the sums, or takes it away.
create function add_to_sums(counting counted_meeting, times int) returns void
    language plpgsql as $$
declare
    of_held constant int := case when counting.state = 'HELD' then times else 0 end;
begin
    update meeting_sum s set
        held = s.held + of_held,
        physical = s.physical + case when counting.form = 'PHYSICAL' then of_held else 0 end,
        digital = s.digital + case when counting.form = 'DIGITAL' then of_held else 0 end,
        hybrid = s.hybrid + case when counting.form = 'HYBRID' then of_held else 0 end,
        cancelled = s.cancelled + case when counting.state = 'CANCELLED' then times else 0 end,
        counted = s.counted + case when counting.counted then times else 0 end,
        shares = s.shares + times * counting.share
    where s.network = counting.network and s.month = counting.month;
    -- Whoever takes away what he added finds the row there, and the check of a row to be inserted would refuse the negative.
    if times > 0 then
        insert into attendance_sum as s
        select counting.network, a.organisation, counting.month, a.expected, a.present
        from meeting_attendance a where a.meeting = counting.meeting order by a.organisation
        on conflict (network, organisation, month) do update
        set expected = s.expected + excluded.expected, present = s.present + excluded.present;
    else
        update attendance_sum s set expected = s.expected - a.expected, present = s.present - a.present
        from meeting_attendance a
        where a.meeting = counting.meeting and s.network = counting.network and s.month = counting.month
            and s.organisation = a.organisation;
    end if;
end $$;

-- Counts a meeting anew. Locks are taken in this order everywhere, so that nobody waits in a circle: the network, the meeting,
-- then its months, the earliest first. A month's row of meeting_sum stands guard over the month's row of each organisation.
create function recount_meeting(asked uuid) returns void
    language plpgsql as $$
declare
    m meeting;
    was counted_meeting;
    counting counted_meeting;
begin
    select * into strict m from meeting where id = asked for no key update;
    select * into was from counted_meeting where meeting = asked;
    counting.meeting := asked;
    counting.network := m.network;
    counting.month := date_trunc('month', m.day);
    counting.state := m.state;
    counting.form := m.form;
    insert into meeting_sum
    select touched.network, touched.month
    from (values (was.network, was.month), (counting.network, counting.month)) touched (network, month)
    where touched.month is not null
    group by 1, 2 order by 1, 2
    on conflict do nothing;
    perform from meeting_sum s
    where (s.network, s.month) in ((was.network, was.month), (counting.network, counting.month))
    order by s.network, s.month for no key update;
    if was.meeting is not null then
        perform add_to_sums(was, -1);
        delete from meeting_attendance where meeting = asked;
    end if;
    if m.state = 'HELD' then
        insert into meeting_attendance
        select asked, e.organisation, count(*), count(*) filter (where a.presence in ('PRESENT', 'SUBSTITUTE'))
        from expected_seats(m.network, m.day) e
            left join attendance a on a.meeting = asked and a.seat = e.id and a.in_force
        group by e.organisation
        having exists (select from attendance any_of where any_of.meeting = asked and any_of.in_force);
    end if;
    select count(*) > 0, coalesce(sum(expected), 0), coalesce(sum(present), 0),
        coalesce(sum(present)::numeric(30, 20) / sum(expected), 0)
    into counting.counted, counting.expected, counting.present, counting.share
    from meeting_attendance where meeting = asked;
    insert into counted_meeting values (counting.*)
    on conflict (meeting) do update set network = counting.network, month = counting.month, state = counting.state, form = counting.form,
        counted = counting.counted, expected = counting.expected, present = counting.present, share = counting.share
    returning * into counting; -- as it is kept, rounded: exactly this is taken away again
    perform add_to_sums(counting, 1);
end $$;

-- Counts several meetings anew, in the order of their months.
create function recount_meetings(asked uuid[]) returns void
    language plpgsql as $$
declare
    one uuid;
begin
    for one in select m.id from meeting m where m.id = any (asked) order by m.network, m.day, m.id loop
        perform recount_meeting(one);
    end loop;
end $$;
