-- Results are written once, when a survey is closed, and hold what is published and nothing else: a figure that is withheld is not
-- here, so that no list, export or measure can give it out.

-- Which steps count as satisfied. That staff are satisfied from step 3 is an assumption, and may be changed here for surveys to come.
create table satisfaction (
    kind      text primary key check (kind in ('NETWORK', 'STAFF')),
    from_step int  not null check (from_step in (3, 5))
);
insert into satisfaction values ('NETWORK', 5), ('STAFF', 3);

create table result (
    survey         text    not null references survey,
    question       text    not null,
    level          text    not null check (level in ('TOTAL', 'AREA', 'NETWORK')),
    unit           text    not null, -- key of the area or network; all for the total
    name           text    not null, -- of the network; of an area its key
    asked          boolean not null,
    invited        int     not null, -- of the networks that were asked
    respondents    int     not null, -- of the same
    not_asked      int     not null, -- respondents of the other networks
    satisfied_from int     not null, -- the first step of the band that the survey's share counts
    detail         text    not null,
    reason         text    check (reason in ('TOO_FEW', 'WOULD_REVEAL', 'NOT_TOLD')), -- why no more is shown; null when all is
    reveals_level  text,
    reveals_unit   text,
    answered       int,
    favourable     int,
    dissatisfied   int,
    satisfied      int,
    very_satisfied int,
    step1          int,
    step2          int,
    step3          int,
    step4          int,
    step5          int,
    step6          int,
    without_step   int,
    dont_know      int,
    blank          int,
    primary key (survey, question, level, unit),
    foreign key (survey, question) references question (survey, key),
    check (detail <> 'NOTHING' or num_nonnulls(answered, favourable, dissatisfied, satisfied, very_satisfied, step1, step2,
        step3, step4, step5, step6, without_step, dont_know, blank) = 0)
);
create index result_over_the_years on result (question, level, unit);

-- How many answered at all.
create table response (
    survey      text not null references survey,
    level       text not null check (level in ('TOTAL', 'AREA', 'NETWORK')),
    unit        text not null,
    name        text not null,
    invited     int  not null,
    respondents int  not null,
    primary key (survey, level, unit)
);

-- A result is never changed.
create function refuse_change_of_results() returns trigger language plpgsql as $$
begin
    raise exception 'results are frozen';
end $$;
create trigger results_stay before update or delete or truncate on result
    for each statement execute function refuse_change_of_results();
create trigger responses_stay before update or delete or truncate on response
    for each statement execute function refuse_change_of_results();

-- Each result with that of the year before, where somebody has not said that the series breaks.
create view result_beside_the_year_before as
select r.survey || '/' || r.question || '/' || r.level || '/' || r.unit as id, r.*, s.year, s.kind, s.closed_at,
    q.position, q.goal, q.kpi, q.wording_sv, q.wording_en, q.comparable_with_before,
    p.answered as answered_before, p.favourable as favourable_before
from result r
join survey s on s.key = r.survey
join question q on q.survey = r.survey and q.key = r.question
left join survey t on t.kind = s.kind and t.year = s.year - 1 and q.comparable_with_before
left join result p on p.survey = t.key and p.question = r.question and p.level = r.level and p.unit = r.unit
    and p.satisfied_from = r.satisfied_from;

-- The questions of a goal together, out of what is published of each: withheld as soon as one of them is.
create view goal_result as
select r.survey || '/' || q.goal || '/' || r.level || '/' || r.unit as id, r.survey, s.year, s.kind, q.goal, r.level, r.unit,
    max(r.name) as name, count(*) filter (where r.asked) as questions, bool_and(r.detail <> 'NOTHING' or not r.asked) as shown,
    case when bool_and(r.detail <> 'NOTHING' or not r.asked) then coalesce(sum(r.answered), 0) end as answered,
    case when bool_and(r.detail <> 'NOTHING' or not r.asked) then coalesce(sum(r.favourable), 0) end as favourable
from result r
join survey s on s.key = r.survey
join question q on q.survey = r.survey and q.key = r.question
where q.goal is not null
group by r.survey, s.year, s.kind, q.goal, r.level, r.unit;

create view response_rate as
select r.survey || '/' || r.level || '/' || r.unit as id, r.*, s.year, s.kind, s.closed_at
from response r join survey s on s.key = r.survey;
