-- Courses, and how they are found by words that somebody types: inflected, misspelt, without dots and rings, or only a part.

create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- Every change of the catalogue takes the next instant here, and holds the row until it commits. So the instants come in the
-- order in which changes can be seen, and whoever asks for what changed since the last one he saw misses none.
create table catalogue_clock (
    at timestamptz not null
);
insert into catalogue_clock values ('2000-01-01T00:00:00Z');

-- Lower case, without accents, in any locale of the database.
create function folded(written text) returns text
    language sql immutable strict parallel safe
    return lower(translate(written,
        'ÅÄÀÁÂÃÆÖÒÓÔÕØÉÈÊËÜÙÚÛÍÌÎÏÇÑÝåäàáâãæöòóôõøéèêëüùúûíìîïçñý',
        'AAAAAAAOOOOOOEEEEUUUUIIIICNYaaaaaaaooooooeeeeuuuuiiiicny') collate "C");

-- The words of a text and nothing between them: a hyphen or a stop would make another word of 'Office-365' in a text than
-- where it is searched for.
create function plain(written text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(folded(written), '[^a-z0-9]+', ' ', 'g');

-- The stem of one plain word, as the texts have it; null for the small words of the language. A word with a figure in it is
-- its own stem.
create function stem_of(word text) returns text
    language sql immutable strict parallel safe
    return (tsvector_to_array(to_tsvector('swedish', word)))[1];

create table course (
    key             text        primary key,
    kind            text        not null,
    subject         text        not null,
    title_sv        text        not null,
    title_en        text,
    target_group_sv text,
    target_group_en text,
    description_sv  text,
    description_en  text,
    lecturer        text,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    words           tsvector    not null generated always as (
        setweight(to_tsvector('swedish', plain(title_sv || ' ' || coalesce(title_en, ''))), 'A')
        || setweight(to_tsvector('swedish', plain(subject)), 'B')
        || setweight(to_tsvector('swedish', plain(coalesce(target_group_sv, '') || ' ' || coalesce(target_group_en, '')
            || ' ' || coalesce(lecturer, ''))), 'C')
        || setweight(to_tsvector('swedish', plain(coalesce(description_sv, '') || ' ' || coalesce(description_en, ''))),
            'D')) stored
);
create index course_by_words on course using gin (words);
create index course_by_subject on course (subject);
create index course_by_change on course (changed_at);

-- Every word that stands in a course, and its stem. It only grows: a word too many finds nothing.
create table course_word (
    word text primary key,
    stem text not null
);
create index course_word_by_parts on course_word using gin (word gin_trgm_ops);
create index course_word_by_stem on course_word (stem);

create function keep_course_words() returns trigger language plpgsql as $$
begin
    insert into course_word (word, stem)
    select word, stem_of(word)
    from (select distinct word
        from written, string_to_table(plain(concat_ws(' ', title_sv, title_en, subject, target_group_sv, target_group_en,
            lecturer, description_sv, description_en)), ' ') word
        where length(word) between 2 and 40) words
    where stem_of(word) is not null
    order by word -- always the same order, so that two writers never wait for each other
    on conflict do nothing;
    return null;
end $$;
create trigger course_words_created after insert on course
    referencing new table as written for each statement execute function keep_course_words();
create trigger course_words_changed after update on course
    referencing new table as written for each statement execute function keep_course_words();

-- What somebody may have meant by a word, as stems to search for; null when nothing is like it. A word that courses have, in
-- any inflection or as part of a longer word, is not taken for a misspelling.
create function meant_by(typed text, typed_stem text) returns text
    language plpgsql stable set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
    meant text;
begin
    select string_agg(distinct quote_literal(stem), ' | ') into meant
    from course_word
    where stem = typed_stem or (length(typed_stem) >= 3 and word like '%' || typed_stem || '%');
    if meant is null and length(typed) >= 4 then
        with near as (
            select stem, greatest(similarity(word, typed), word_similarity(typed, word) - 0.1) as likeness
            from course_word where word %> typed
            order by likeness desc limit 20)
        select string_agg(distinct quote_literal(stem), ' | ') into meant
        from near where likeness >= (select max(likeness) from near) - 0.1;
    end if;
    if meant is null and length(typed) between 4 and 15 then
        select string_agg(distinct quote_literal(stem), ' | ') into meant
        from course_word
        where abs(length(word) - length(typed)) <= 2
            and levenshtein_less_equal(word, typed, 2) <= case when length(typed) < 6 then 1 else 2 end;
    end if;
    return meant;
end $$;

-- The courses that somebody means, the best first. Words that no course has, and the small words of the language, do not
-- count. All others must stand in a course; where no course has them all, the commonest of them gives way.
create function found_courses(typed text, at_most int) returns setof text
    language plpgsql stable as $$
declare
    whole constant text := folded(typed);
    word text;
    stem text;
    meant text;
    stems text[] := '{}';
    meanings text[] := '{}';
    exactly tsquery;
    nearly tsquery;
    commonest int;
begin
    for word in
        select part.word from string_to_table(plain(typed), ' ') with ordinality part (word, nth)
        where part.word <> '' and part.word not in ('an', 'ar', 'at', 'da', 'dar', 'for', 'fran', 'nar', 'nagon', 'nagot',
            'nagra', 'over', 'pa', 'sa', 'sjalv', 'var', 'vara', 'vart')
        order by nth limit 8
    loop
        stem := stem_of(word);
        continue when stem is null;
        meant := meant_by(word, stem);
        continue when meant is null;
        stems := stems || quote_literal(stem);
        meanings := meanings || ('(' || meant || ')');
    end loop;
    while cardinality(meanings) > 0 loop
        exactly := array_to_string(stems, ' & ')::tsquery;
        nearly := array_to_string(meanings, ' & ')::tsquery;
        return query
            select c.key from course c where c.words @@ nearly
            -- Folding a title costs more than all the rest: only one that is as long can be the same.
            order by length(c.title_sv) = length(whole) and folded(c.title_sv) = whole desc, c.words @@ exactly desc,
                ts_rank(c.words, exactly) + ts_rank(c.words, nearly) desc, length(c.title_sv), c.key
            limit at_most;
        exit when found or cardinality(meanings) = 1;
        select m.nth into commonest
        from unnest(meanings) with ordinality m (meaning, nth)
        order by (select count(*) from course c where c.words @@ m.meaning::tsquery) desc, m.nth limit 1;
        stems := stems[:commonest - 1] || stems[commonest + 1:];
        meanings := meanings[:commonest - 1] || meanings[commonest + 1:];
    end loop;
end $$;
