-- Every krona, append-only, and the sums that statements read. The database itself keeps the sums, so that they cannot
-- differ from the entries, whatever wrote them.

create table entry (
    id           uuid           primary key,
    kind         text           not null check (kind in ('OPENING', 'RECEIVED', 'OUTCOME', 'PAID_OUT', 'TRANSFERRED')),
    area         text           not null references area,
    state_grant  text           references state_grant,
    project      text           references project,
    booked_on    date           not null,
    -- SEK. Received and opening add to an area's funds; outcome, paid out and transferred take from them.
    amount       numeric(15, 2) not null check (abs(amount) <= 1000000000000),
    -- Whose money it is. Always said of opening and received; of the others only where it is the state's.
    financier    text           check (financier in ('MUNICIPALITIES', 'STATE', 'OTHER')),
    -- Who gave or got it: an organisation, or, for an internal entry, another area.
    organisation text,
    counter_area text           references area,
    voucher      text,
    -- The legs of one transfer share it.
    transfer     uuid,
    reverses     uuid           unique references entry,
    recorded_at  timestamptz    not null,
    check (counter_area <> area),
    check (organisation is null or counter_area is null),
    check (financier is not null or kind not in ('OPENING', 'RECEIVED')),
    check (state_grant is null or financier = 'STATE'),
    check (kind <> 'PAID_OUT' or organisation is not null)
);
create index entry_by_area on entry (area, booked_on);
create index entry_by_day on entry (booked_on);
create index entry_of_transfer on entry (transfer) where transfer is not null;

create function entries_are_never_changed() returns trigger language plpgsql as $$
begin
    raise exception 'An entry is corrected by a reversing entry, never changed' using errcode = 'restrict_violation';
end $$;
create trigger entry_is_append_only before update or delete or truncate on entry
    for each statement execute function entries_are_never_changed();

-- One row for each month and combination that entries have. An empty text stands for none, so that the key is whole.
create table entry_sum (
    area         text           not null references area,
    month        date           not null,
    kind         text           not null,
    financier    text           not null,
    state_grant  text           not null,
    project      text           not null,
    organisation text           not null,
    counter_area text           not null,
    amount       numeric(20, 2) not null,
    entries      bigint         not null,
    changed_at   timestamptz    not null,
    primary key (area, month, kind, financier, state_grant, project, organisation, counter_area)
);
create index entry_sum_by_month on entry_sum (month);

-- In the order of the key, so that two writers never wait for each other crosswise.
create function sum_entries() returns trigger language plpgsql as $$
begin
    insert into entry_sum as s
    select area, date_trunc('month', booked_on)::date, kind, coalesce(financier, ''), coalesce(state_grant, ''),
        coalesce(project, ''), coalesce(organisation, ''), coalesce(counter_area, ''), sum(amount), count(*),
        max(recorded_at)
    from added
    group by 1, 2, 3, 4, 5, 6, 7, 8
    order by 1, 2, 3, 4, 5, 6, 7, 8
    on conflict (area, month, kind, financier, state_grant, project, organisation, counter_area) do update
    set amount = s.amount + excluded.amount, entries = s.entries + excluded.entries,
        changed_at = greatest(s.changed_at, excluded.changed_at);
    return null;
end $$;
create trigger entry_is_summed after insert on entry
    referencing new table as added for each statement execute function sum_entries();
