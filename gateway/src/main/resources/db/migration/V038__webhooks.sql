-- Where events are sent. Secrets are sealed under a key that is not in the database.
create table webhook (
    id              uuid        primary key,
    version         int         not null,
    url             text        not null,
    types           text[]      not null check (cardinality(types) >= 1),
    description     text,
    organisation    text,
    state           text        not null,
    secret          bytea,
    previous_secret bytea,
    previous_until  timestamptz,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    -- Whose delivery is under way, and until when it is theirs.
    claim           uuid,
    claimed_until   timestamptz
);
create index webhook_organisation on webhook (organisation);

-- Which event is to be sent to whom, and how it went.
create table webhook_delivery (
    id              uuid        primary key,
    webhook         uuid        not null references webhook on delete cascade,
    number          bigint      not null references feed_event,
    state           text        not null,
    attempts        int         not null,
    next_attempt_at timestamptz not null,
    last_attempt_at timestamptz,
    last_status     int,
    last_fault      text,
    unique (webhook, number)
);
create index webhook_delivery_waiting on webhook_delivery (webhook, number) where state = 'PENDING';
create index webhook_delivery_delivered on webhook_delivery (last_attempt_at) where state = 'DELIVERED';
