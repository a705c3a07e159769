package nu.kommunalutveckling.course.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nu.kommunalutveckling.measures.Asked;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Lets the database add up the occasions of periods. An occasion counts in the period that holds its last day. */
@ApplicationScoped
class CountedOccasions {
    /** What is asked for are rows of the query; a period's occasions are read once, whatever is then taken out of them. */
    private static final String TALLIES = """
            with asked as (
                select * from unnest(cast(:firsts as date[]), cast(:lasts as date[]), cast(:courses as text[]),
                        cast(:organisations as text[]), cast(:reasons as text[]))
                    with ordinality as asked (first, last, course, organisation, reason, nth)),
            span as (select distinct first, last from asked),
            occasions as materialized (
                select span.first, span.last, o.key, o.course, o.form, o.state, o.cancellation_reason,
                    o.state = 'HELD' as held, greatest(o.changed_at, p.changed_at) as changed_at, p.heads, p.basis
                from span join occasion o on o.last_day between span.first and span.last
                left join lateral (select sum(participants) as heads, min(basis) as basis, max(changed_at) as changed_at
                    from participation where occasion = o.key) p on true),
            counted as (
                select asked.nth, asked.organisation, asked.reason, o.key, o.course, o.form, o.state,
                    o.cancellation_reason, o.held, o.changed_at, o.basis,
                    case when asked.organisation is null then o.heads else p.participants end as heads
                from asked join occasions o using (first, last)
                left join participation p on p.occasion = o.key and p.organisation = asked.organisation
                where asked.course is null or o.course = asked.course),
            tally as (
                select nth, count(*) as occasions, count(*) filter (where held) as held,
                    count(*) filter (where held and form = 'DIGITAL') as digital,
                    count(*) filter (where state = 'CANCELLED'
                        and (reason is null or cancellation_reason = reason)) as cancelled,
                    count(distinct course) filter (where held) as courses,
                    coalesce(sum(heads) filter (where held), 0) as participations,
                    coalesce(max(heads) filter (where held), 0) as largest,
                    count(*) filter (where held and heads > 0) as attended,
                    count(distinct course) filter (where held and heads > 0) as courses_attended,
                    count(*) filter (where held and basis is not null) as counted,
                    count(*) filter (where held and basis = 'PERSONS') as named, max(changed_at) as changed_at
                from counted group by nth),
            often as materialized (
                select nth, max(times) as most_held
                from (select nth, count(*) as times from counted where held group by nth, course) courses group by nth),
            attending as materialized (
                select c.nth, count(distinct r.participant) as persons
                from counted c join registration r on r.occasion = c.key
                where c.held and r.state = 'REGISTERED' and r.attended
                    and (c.organisation is null or r.organisation = c.organisation)
                group by c.nth)
            select tally.*, coalesce(most_held, 0) as most_held, coalesce(persons, 0) as persons
            from tally left join often using (nth) left join attending using (nth)""";

    private final Session database;

    CountedOccasions(Session database) {
        this.database = database;
    }

    /** The tally of each of what is asked for; without those whose period has no occasions at all. */
    Map<Asked, Tally> in(Collection<Asked> asked) {
        List<Asked> numbered = List.copyOf(asked);
        List<Tuple> rows = database.createNativeQuery(TALLIES, Tuple.class)
                .setParameter("firsts", days(numbered, one -> one.period().first()))
                .setParameter("lasts", days(numbered, one -> one.period().last()))
                .setParameter("courses", texts(numbered, one -> one.parameters().get("course")))
                .setParameter(
                        "organisations", texts(numbered, one -> one.parameters().get("organisation")))
                .setParameter("reasons", texts(numbered, CountedOccasions::reason))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> numbered.get(Math.toIntExact(number(row, "nth")) - 1), CountedOccasions::tally));
    }

    private static @Nullable String reason(Asked asked) {
        String reason = asked.parameters().get("reason");
        return reason == null ? null : CancellationReasons.named(reason);
    }

    private static LocalDate[] days(List<Asked> asked, Function<Asked, LocalDate> day) {
        return asked.stream().map(day).toArray(LocalDate[]::new);
    }

    private static String[] texts(List<Asked> asked, Function<Asked, @Nullable String> text) {
        return asked.stream().map(text).toArray(String[]::new);
    }

    private static Tally tally(Tuple row) {
        return new Tally(
                number(row, "occasions"),
                number(row, "held"),
                number(row, "digital"),
                number(row, "cancelled"),
                number(row, "courses"),
                number(row, "most_held"),
                number(row, "participations"),
                number(row, "largest"),
                number(row, "attended"),
                number(row, "courses_attended"),
                number(row, "counted"),
                number(row, "named"),
                number(row, "persons"),
                row.get("changed_at", Instant.class));
    }

    private static long number(Tuple row, String sum) {
        return row.get(sum, Number.class).longValue();
    }
}
