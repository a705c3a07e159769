-- The last number that was given to an event. One row: who writes an event holds it until the end of the transaction, so that
-- numbers are committed in their order and none is missing.
create table feed_position (
    single boolean primary key default true check (single),
    last   bigint  not null
);
insert into feed_position (last) values (0);

-- What happened, written in the transaction of what it tells of.
create table feed_event (
    number  bigint      primary key,
    id      uuid        not null unique,
    type    text        not null,
    time    timestamptz not null,
    subject text        not null,
    data    jsonb       not null
);

-- What has been told is not untold.
create function refuse_feed_change() returns trigger language plpgsql as $$
begin
    raise exception 'an event of the feed is never changed';
end $$;
create trigger feed_event_is_final before update or delete on feed_event
    for each row execute function refuse_feed_change();

-- Whether each service was last heard to have closed a period; no row: never closed.
create table heard_period (
    service text    not null,
    period  text    not null,
    closed  boolean not null,
    primary key (service, period)
);
