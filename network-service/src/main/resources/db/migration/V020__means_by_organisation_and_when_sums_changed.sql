-- Two things that results ask of the sums: the mean of an organisation's shares at its meetings, and when a month's sums last
-- changed.

-- "meetings" counts the meetings that count and at which the organisation was expected, "shares" sums its shares at them, 0 to 1
-- each.
alter table attendance_sum
    add column meetings int             not null default 0 check (meetings >= 0),
    add column shares   numeric(30, 20) not null default 0 check (shares >= 0);

alter table meeting_sum add column changed_at timestamptz not null default now();

-- An organisation's share at a meeting, rounded to what is kept, so that taking it away takes exactly what was added.
create function share_of(counting meeting_attendance) returns numeric
    language sql immutable
    return round(counting.present::numeric(30, 20) / counting.expected, 20);

update attendance_sum s set meetings = kept.meetings, shares = kept.shares
from (select c.network, a.organisation, c.month, count(*) as meetings, sum(share_of(a)) as shares
    from meeting_attendance a join counted_meeting c on c.meeting = a.meeting group by 1, 2, 3) kept
where s.network = kept.network and s.organisation = kept.organisation and s.month = kept.month;

-- As before, and the new columns with the rest.
create or replace function add_to_sums(counting counted_meeting, times int) returns void
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
        shares = s.shares + times * counting.share,
        changed_at = clock_timestamp()
    where s.network = counting.network and s.month = counting.month;
    -- Whoever takes away what he added finds the row there, and the check of a row to be inserted would refuse the negative.
    if times > 0 then
        insert into attendance_sum as s (network, organisation, month, expected, present, meetings, shares)
        select counting.network, a.organisation, counting.month, a.expected, a.present, 1, share_of(a)
        from meeting_attendance a where a.meeting = counting.meeting order by a.organisation
        on conflict (network, organisation, month) do update
        set expected = s.expected + excluded.expected, present = s.present + excluded.present,
            meetings = s.meetings + 1, shares = s.shares + excluded.shares;
    else
        update attendance_sum s set expected = s.expected - a.expected, present = s.present - a.present,
            meetings = s.meetings - 1, shares = s.shares - share_of(a)
        from meeting_attendance a
        where a.meeting = counting.meeting and s.network = counting.network and s.month = counting.month
            and s.organisation = a.organisation;
    end if;
end $$;
