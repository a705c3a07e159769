-- What each municipality pays for each partnership in a year. That it was paid is booked as entries.

create table fee (
    id           uuid           primary key,
    version      int            not null,
    year         int            not null check (year between 2000 and 2099),
    municipality text           not null,
    partnership  text           not null references area,
    kind         text           not null check (kind in ('BASE_FEE', 'MEMBERSHIP_FEE')),
    amount       numeric(15, 2) not null check (amount >= 0),
    -- Null while it has not been invoiced.
    invoiced_on  date,
    note         text,
    changed_at   timestamptz    not null,
    unique (year, municipality, partnership, kind)
);
