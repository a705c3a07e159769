-- What was published of the municipalities with the status of a year, kept as text: the very bytes that the hash was made of.
create table municipal_figures (
    publication uuid primary key references publication,
    year        int  not null,
    version     int  not null,
    hash        text not null,
    figures     text not null,
    unique (year, version)
);

create trigger municipal_figures_are_final before update or delete on municipal_figures
    for each row execute function refuse_change();
