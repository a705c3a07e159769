package nu.kommunalutveckling.course.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/** Lets the database add up a period's occasions. An occasion counts in the period that holds its last day. */
@ApplicationScoped
class CountedOccasions {
    private static final String TALLY = """
            with counted as (
                select o.key, o.course, o.form, o.state, o.changed_at,
                    o.cancellation_reason, o.state = 'HELD' as held, p.heads, p.basis, p.changed_at as heads_at
                from occasion o left join lateral (
                    select sum(p.participants) filter (where cast(:organisation as text) is null
                            or p.organisation = :organisation) as heads,
                        min(p.basis) as basis, max(p.changed_at) as changed_at
                    from participation p where p.occasion = o.key) p on true
                where o.last_day between :first and :last
                    and (cast(:course as text) is null or o.course = :course))
            select count(*), count(*) filter (where held), count(*) filter (where held and form = 'DIGITAL'),
                count(*) filter (where state = 'CANCELLED'
                    and (cast(:reason as text) is null or cancellation_reason = :reason)), count(distinct course) filter (where held),
                (select coalesce(max(n), 0) from (select count(*) n from counted where held group by course) often),
                coalesce(sum(heads) filter (where held), 0), coalesce(max(heads) filter (where held), 0),
                count(*) filter (where held and heads > 0), count(distinct course) filter (where held and heads > 0),
                count(*) filter (where held and basis is not null), count(*) filter (where held and basis = 'PERSONS'),
                (select count(distinct r.participant) from registration r join counted c on c.key = r.occasion
                    where c.held and r.state = 'REGISTERED' and r.attended
                        and (cast(:organisation as text) is null or r.organisation = :organisation)),
                max(greatest(changed_at, heads_at))
            from counted""";

    private final EntityManager database;

    CountedOccasions(EntityManager database) {
        this.database = database;
    }

    /** The period's tally; null when it has no occasions at all. */
    @Nullable
    Tally in(Period period, Map<String, String> parameters) {
        String reason = parameters.get("reason");
        Object[] sums = (Object[]) database.createNativeQuery(TALLY, Object[].class)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .setParameter("course", parameters.get("course"))
                .setParameter("organisation", parameters.get("organisation"))
                .setParameter("reason", reason == null ? null : CancellationReasons.named(reason))
                .getSingleResult();
        return number(sums[0]) == 0
                ? null
                : new Tally(
                        number(sums[0]),
                        number(sums[1]),
                        number(sums[2]),
                        number(sums[3]),
                        number(sums[4]),
                        number(sums[5]),
                        number(sums[6]),
                        number(sums[7]),
                        number(sums[8]),
                        number(sums[9]),
                        number(sums[10]),
                        number(sums[11]),
                        number(sums[12]),
                        (Instant) sums[13]);
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
