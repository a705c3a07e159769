-- What an occasion costs, and what it was invoiced. The result is said once, here.

create table occasion_economy (
    occasion             text           primary key references occasion,
    fixed_cost           numeric(12, 2) not null check (fixed_cost >= 0),
    cost_per_participant numeric(12, 2) not null check (cost_per_participant >= 0),
    fees_invoiced        numeric(12, 2) check (fees_invoiced >= 0),
    changed_at           timestamptz    not null
);

-- Only occasions whose costs are known. Until an occasion is held its participants are those registered; one that is
-- cancelled has none, but its fixed cost remains. Break-even is null where no number of participants gives it.
create view occasion_result as
select key as occasion, course, state, last_day, last_registration_day, fee, participants, fixed_cost, cost_per_participant,
    fees_invoiced, fees, costs, fees - costs as result, break_even, changed_at
from (
    select o.key, o.course, o.state, o.last_day, o.last_registration_day, o.fee, e.fixed_cost, e.cost_per_participant,
        e.fees_invoiced, heads.participants,
        coalesce(e.fees_invoiced, o.fee * heads.participants)::numeric(14, 2) as fees,
        (e.fixed_cost + e.cost_per_participant * heads.participants)::numeric(14, 2) as costs,
        case when e.fixed_cost = 0 and o.fee >= e.cost_per_participant then 0
            when o.fee > e.cost_per_participant then ceil(e.fixed_cost / (o.fee - e.cost_per_participant))::int
            end as break_even,
        greatest(e.changed_at, o.changed_at) as changed_at
    from occasion o join occasion_economy e on e.occasion = o.key,
        lateral (select case o.state
            when 'HELD' then (select coalesce(sum(p.participants), 0)::int from participation p where p.occasion = o.key)
            when 'CANCELLED' then 0
            else o.taken end as participants) heads
) parts;
