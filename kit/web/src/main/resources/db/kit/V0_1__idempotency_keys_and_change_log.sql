-- What every service keeps beside its own rows. Versions below 1 belong to the kit.

create table idempotency_key (
    client       text        not null,
    key          text        not null,
    request_hash text        not null,
    status       int         not null,
    location     text,
    body         text,
    kept_at      timestamptz not null,
    primary key (client, key)
);
create index idempotency_key_by_age on idempotency_key (kept_at);

create table change (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    who        text        not null,
    act        text        not null,
    subject    text        not null,
    before     jsonb,
    after      jsonb,
    reason     text,
    request_id text        not null
);
create index change_by_subject on change (subject, id);
