-- A plan is written and read whole, so it is one document; the services' figures are not in it.
create table plan (
    year       int         primary key,
    version    int         not null,
    document   jsonb       not null,
    changed_at timestamptz not null
);

-- What was decided. The status is kept as text: the very bytes that the hash was made of.
create table publication (
    id              uuid        primary key,
    period          text        not null,
    version         int         not null,
    registry_number text,
    paragraph       text,
    body            text,
    decided_on      date,
    reason          text,
    published_at    timestamptz not null,
    hash            text        not null,
    status          text        not null,
    unique (period, version)
);

-- Nobody rewrites what was decided, not even by a slip in the code.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a publication is never changed';
end $$;
create trigger publication_is_final before update or delete on publication
    for each row execute function refuse_change();

-- What each service last said of each figure, for the moments when it says nothing.
create table last_known (
    service  text not null,
    selected text not null,
    period   text not null,
    result   text not null,
    primary key (service, selected, period)
);
