-- Calendars to subscribe to: of one network, or of the networks in which an organisation has seats. The address is a secret of
-- 128 bits; only its SHA-256 is kept, and none while the calendar has no address.

create table calendar (
    id           uuid        primary key,
    network      text        references network,
    organisation text,
    secret_hash  text        unique,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    check ((network is null) <> (organisation is null))
);
