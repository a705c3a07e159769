-- What a document says of an activity; null where it says nothing, the status included.
alter table activity
    add column source            text,
    add column type              text,
    add column audience          text,
    add column status_as_printed text,
    alter column status drop not null,
    add check (status_as_printed is null or source is not null),
    add check (status is not null or source is not null);

-- A document names an activity once under each of its headings, so that a file that comes in again adds nothing.
create unique index activity_of_document on activity (source, year, owner, type, sv) nulls not distinct
    where source is not null;
