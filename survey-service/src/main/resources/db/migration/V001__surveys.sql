-- The yearly survey: what is asked, of whom, and how far it has come. A survey is known by its year and kind.

create table survey (
    key        text        primary key, -- year and kind: 2022-network
    year       int         not null check (year between 2000 and 2099),
    kind       text        not null check (kind in ('NETWORK', 'STAFF')),
    state      text        not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'REPORTED')),
    title_sv   text        not null,
    title_en   text        not null,
    opens_on   date        not null, -- both days are open, and are days in Sweden
    closes_on  date        not null,
    threshold  int         not null check (threshold between 3 and 100), -- fewer respondents than this are not shown
    created_at timestamptz not null,
    changed_at timestamptz not null,
    closed_at  timestamptz, -- when results and suppression were frozen; null until then
    unique (year, kind),
    check (closes_on >= opens_on),
    check ((closed_at is not null) = (state in ('CLOSED', 'REPORTED')))
);

-- The key of a question is the same over the years; its wording is the year's own.
create table question (
    survey                 text    not null references survey on delete cascade,
    key                    text    not null,
    position               int     not null,
    kind                   text    not null check (kind in ('SCALE', 'FREE_TEXT')),
    wording_sv             text    not null,
    wording_en             text    not null,
    kpi                    text, -- key of the KPI that is followed by it
    goal                   text, -- key of the strategic goal
    comparable_with_before boolean not null, -- false once somebody has said that the series breaks here
    primary key (survey, key)
);

-- A network as it was invited to this survey. Respondents are counted by the database.
create table survey_network (
    survey      text not null references survey on delete cascade,
    key         text not null,
    name        text not null,
    area        text not null, -- key of the business area; a network is in one, and all areas make the whole
    invited     int  not null check (invited between 0 and 100000),
    respondents int  not null default 0,
    issues      int  not null default 0, -- how many times tokens were issued
    reminders   int  not null default 0,
    reminded_on date,
    primary key (survey, key),
    -- The last guard: nobody can answer who was not invited.
    check (respondents between 0 and invited)
);

-- The matrix: what each network is asked. What is not here is not asked, which is not the same as not answered.
create table asked (
    survey   text not null,
    network  text not null,
    question text not null,
    primary key (survey, network, question),
    foreign key (survey, network) references survey_network (survey, key) on delete cascade,
    foreign key (survey, question) references question (survey, key) on delete cascade
);
create index asked_by_question on asked (survey, question);

-- How the columns of a form tool's export are to be read, as JSON; one for each survey.
create table column_mapping (
    survey  text  primary key references survey on delete cascade,
    mapping jsonb not null
);
