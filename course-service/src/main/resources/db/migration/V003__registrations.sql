-- Who wants to come. Name, address and login are null once they are erased; the rest is counts. "participant" is a random
-- number, the same for all registrations of one person in a year, so that persons can still be counted afterwards.

create sequence registration_queue;

create table registration (
    id                  uuid        primary key,
    occasion            text        not null references occasion,
    organisation        text        not null,
    state               text        not null,
    queue               bigint      not null,
    name                text,
    email               text,
    person              text,
    participant         uuid        not null,
    attended            boolean,
    cancelled_by        text,
    cancellation_reason text,
    registered_at       timestamptz not null,
    cancelled_at        timestamptz,
    erased_at           timestamptz,
    check ((erased_at is not null) = (name is null)),
    check ((name is null) = (email is null)),
    check (erased_at is null or person is null)
);
create unique index registration_once on registration (occasion, email) where state <> 'CANCELLED';
create unique index registration_of_oneself_once on registration (occasion, person) where state <> 'CANCELLED';
create index registration_in_order on registration (occasion, state, queue);
create index registration_by_person on registration (person) where person is not null;
create index registration_by_email on registration (email) where email is not null;
create index registration_by_organisation on registration (organisation, registered_at);
