-- The answers of each network to each question, counted: what all results are made of. Where answers are rows, the database keeps
-- the counts; where a finished survey came as counts, they are all there is. In both, for each question of the scale that a network
-- is asked, n1 to n6, don't know and blank add up to the network's respondents, once it has any.

create table tally (
    survey    text not null,
    network   text not null,
    question  text not null,
    n1        int  not null check (n1 >= 0),
    n2        int  not null check (n2 >= 0),
    n3        int  not null check (n3 >= 0),
    n4        int  not null check (n4 >= 0),
    n5        int  not null check (n5 >= 0),
    n6        int  not null check (n6 >= 0),
    dont_know int  not null check (dont_know >= 0),
    blank     int  not null check (blank >= 0),
    primary key (survey, network, question),
    foreign key (survey, network, question) references asked
);

-- Whoever writes a respondent writes all its answers in one statement. Rows are taken in the order of their keys, so that two
-- writers never wait for each other crosswise.
create function tally_written_answers() returns trigger language plpgsql as $$
begin
    perform from survey_network n
    where (n.survey, n.key) in (select survey, network from written)
    order by n.survey, n.key for no key update;
    update survey_network n set respondents = n.respondents + w.respondents
    from (select survey, network, count(distinct respondent) respondents from written group by survey, network) w
    where n.survey = w.survey and n.key = w.network;
    insert into tally
    select survey, network, question, count(*) filter (where step = 1), count(*) filter (where step = 2),
        count(*) filter (where step = 3), count(*) filter (where step = 4), count(*) filter (where step = 5),
        count(*) filter (where step = 6), count(*) filter (where dont_know),
        count(*) filter (where step is null and not dont_know)
    from written group by survey, network, question order by survey, network, question
    on conflict (survey, network, question) do update set n1 = tally.n1 + excluded.n1, n2 = tally.n2 + excluded.n2,
        n3 = tally.n3 + excluded.n3, n4 = tally.n4 + excluded.n4, n5 = tally.n5 + excluded.n5, n6 = tally.n6 + excluded.n6,
        dont_know = tally.dont_know + excluded.dont_know, blank = tally.blank + excluded.blank;
    return null;
end $$;
create trigger answers_are_tallied after insert on answer
    referencing new table as written for each statement
    when (current_setting('survey.rewriting', true) is distinct from 'on')
    execute function tally_written_answers();

-- An answer that was given stays as it is.
create function refuse_change_of_answers() returns trigger language plpgsql as $$
begin
    raise exception 'answers are neither changed nor deleted';
end $$;
create trigger answers_stay before update or delete or truncate on answer
    for each statement when (current_setting('survey.rewriting', true) is distinct from 'on')
    execute function refuse_change_of_answers();

-- Writes what a network has answered anew, in the order of the random ids, so that neither their order nor the transaction that
-- wrote them tells the latest from the others. The caller holds the network's row.
create function write_answers_anew(of_survey text, of_network text) returns void language plpgsql as $$
begin
    perform set_config('survey.rewriting', 'on', true);
    with gone as (delete from answer where survey = of_survey and network = of_network returning *)
    insert into answer select * from gone order by respondent, question;
    perform set_config('survey.rewriting', 'off', true);
end $$;

-- The same for what people wrote to a question. The caller holds the question's row.
create function write_free_texts_anew(of_survey text, of_question text) returns void language sql as $$
    with gone as (delete from free_text where survey = of_survey and question = of_question returning *)
    insert into free_text select * from gone order by id;
$$;
