-- How the books of an organisation become entries: a document each.
create table sie_mapping (
    organisation_number text        primary key,
    document            jsonb       not null,
    changed_at          timestamptz not null
);

-- Vouchers that were imported, so that each is imported once however often its file comes.
create table sie_voucher (
    organisation_number text        not null,
    year                int         not null,
    series              text        not null,
    -- Its number; the hash of its content when it has none.
    number              text        not null,
    -- Which one of those that say the same and have no number; 1 for those with a number.
    nth                 int         not null,
    content_hash        text        not null,
    imported_at         timestamptz not null,
    primary key (organisation_number, year, series, number, nth)
);
