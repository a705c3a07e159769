-- How many came, from whom. Counts: they stay when the persons are erased.

create table participation (
    occasion     text        not null references occasion,
    organisation text        not null,
    participants int         not null check (participants >= 0),
    basis        text        not null,
    changed_at   timestamptz not null,
    primary key (occasion, organisation)
);
create index participation_by_organisation on participation (organisation);
