-- Money asked for from the state, and payouts that are decided. Money that came, and money that was paid, are entries and
-- nothing else: these rows never hold it a second time.

create table requisition (
    id           uuid           primary key,
    version      int            not null,
    state_grant  text           not null references state_grant,
    amount       numeric(15, 2) not null check (amount > 0),
    requested_on date           not null,
    -- Null while the money has not come.
    received_on  date           check (received_on >= requested_on),
    reference    text,
    -- The voucher that the money was booked with, in the year it came.
    voucher      text           check (voucher is null or received_on is not null),
    note         text
);
create index requisition_by_grant on requisition (state_grant, requested_on);

create table payout_decision (
    id          uuid primary key,
    version     int  not null,
    state_grant text not null references state_grant,
    decided_on  date not null,
    planned_by  date check (planned_by >= decided_on),
    note        text
);
create index payout_decision_by_grant on payout_decision (state_grant, decided_on);
create table payout_recipient (
    decision     uuid           not null references payout_decision,
    ordinal      int            not null,
    organisation text           not null,
    -- 0 when nothing is to be paid after all.
    amount       numeric(15, 2) not null check (amount >= 0),
    primary key (decision, ordinal)
);

-- What a grant has left is read off its sums alone.
create index entry_sum_by_grant on entry_sum (state_grant, month) where state_grant <> '';
-- Finds the entries that a requisition's voucher names.
create index entry_received_of_grant on entry (state_grant, voucher) where kind = 'RECEIVED' and state_grant is not null;
