-- The measures that each service was last heard to have, as it told them: a plan is checked against them while the
-- service is away.
create table known_measures (
    service  text        primary key,
    register text        not null,
    heard_at timestamptz not null
);
