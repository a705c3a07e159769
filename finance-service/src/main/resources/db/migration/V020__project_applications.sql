-- What was applied for from external financiers, and what came of it.

create table project_application (
    id                    uuid           primary key,
    version               int            not null,
    title                 text           not null,
    financier             text           not null,
    programme             text,
    area                  text           not null references area,
    applied_amount        numeric(15, 2) not null check (applied_amount > 0),
    submitted_on          date           not null,
    outcome               text           not null check (outcome in ('PENDING', 'GRANTED', 'REJECTED', 'WITHDRAWN')),
    outcome_on            date           check (outcome_on >= submitted_on),
    granted_amount        numeric(15, 2) check (granted_amount > 0),
    -- Why more was granted than applied for.
    granted_beyond_reason text,
    project               text           references project,
    note                  text,
    changed_at            timestamptz    not null,
    check ((outcome = 'PENDING') = (outcome_on is null)),
    check ((outcome = 'GRANTED') = (granted_amount is not null)),
    check (project is null or outcome = 'GRANTED'),
    check (granted_amount <= applied_amount or granted_beyond_reason is not null)
);
create index project_application_submitted on project_application (submitted_on);
create index project_application_decided on project_application (outcome_on);
