create table note (
    id      uuid primary key,
    version int  not null,
    text    text not null,
    amount  numeric(14, 2)
);
