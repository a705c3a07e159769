-- Periods that were closed at some time. Their days stand beside their code, so that a day can be looked for.

create table period_closing (
    period     text        primary key,
    first_day  date        not null,
    last_day   date        not null,
    state      text        not null check (state in ('OPEN', 'CLOSED')),
    reason     text,
    changed_at timestamptz not null
);
