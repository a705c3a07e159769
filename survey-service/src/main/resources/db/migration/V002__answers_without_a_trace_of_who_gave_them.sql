-- A token lets one person of a network answer once. Only its digest is kept, and its row goes in the transaction that writes the
-- answer. Which of a network's answers that was is not to be told afterwards: not by an id (they are random), nor by a time (they
-- have a day only), nor by the order of the rows or the transaction that wrote them: every answer writes all answers of its network
-- anew, in the order of their random ids.

create table token (
    hash    bytea primary key check (length(hash) = 32), -- SHA-256
    survey  text  not null,
    network text  not null,
    foreign key (survey, network) references survey_network (survey, key) on delete cascade
);
create index token_by_network on token (survey, network);

-- That an answer was received, for a client that lost the connection and sends it again. The digest is of the client's own random
-- key together with the token; it leads to neither.
create table receipt (
    hash   bytea primary key check (length(hash) = 32),
    survey text  not null references survey on delete cascade,
    day    date  not null
);
create index receipt_by_survey on receipt (survey);

-- One row for each respondent and question that was asked. Blank is a row too: asked, and passed over.
create table answer (
    respondent uuid     not null,
    survey     text     not null,
    network    text     not null,
    day        date     not null,
    question   text     not null,
    step       smallint check (step between 1 and 6), -- null when it is don't know or blank
    dont_know  boolean  not null,
    primary key (respondent, question),
    -- Nobody answers what his network is not asked, and the matrix cannot lose what is answered.
    foreign key (survey, network, question) references asked,
    check (step is null or not dont_know)
);
create index answer_by_network on answer (survey, network);

-- What people wrote, apart from all else they said: neither the respondent nor the network.
create table free_text (
    id       uuid primary key,
    survey   text not null,
    question text not null,
    text     text not null,
    foreign key (survey, question) references question (survey, key)
);
create index free_text_by_question on free_text (survey, question);

-- What is deleted shall be gone from the files soon.
alter table token set (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0);
alter table receipt set (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0);
alter table answer set (autovacuum_vacuum_threshold = 500, autovacuum_vacuum_scale_factor = 0.01);
alter table free_text set (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0.01);
