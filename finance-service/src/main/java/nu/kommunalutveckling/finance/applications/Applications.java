package nu.kommunalutveckling.finance.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import nu.kommunalutveckling.domain.Period;
import org.hibernate.Session;

/** What the applications of a period add up to. */
@ApplicationScoped
public class Applications {
    private static final String SUM = """
            select count(*) filter (where submitted) as submitted,
                coalesce(sum(applied_amount) filter (where submitted), 0) as applied_amount,
                count(*) filter (where decided and outcome = 'GRANTED') as granted,
                coalesce(sum(granted_amount) filter (where decided), 0) as granted_amount,
                count(*) filter (where decided and outcome = 'REJECTED') as rejected,
                count(*) filter (where decided and outcome = 'WITHDRAWN') as withdrawn,
                count(*) filter (where outcome_on is null or outcome_on > :last) as pending,
                max(changed_at) filter (where submitted or decided) as changed_at
            from (select *, submitted_on >= :first as submitted,
                    coalesce(outcome_on between :first and :last, false) as decided
                from project_application where submitted_on <= :last) a""";

    private final Session database;

    Applications(Session database) {
        this.database = database;
    }

    public ApplicationSum in(Period period) {
        Tuple sum = database.createNativeQuery(SUM, Tuple.class)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .getSingleResult();
        return new ApplicationSum(
                sum.get("submitted", Long.class),
                sum.get("applied_amount", BigDecimal.class),
                sum.get("granted", Long.class),
                sum.get("granted_amount", BigDecimal.class),
                sum.get("rejected", Long.class),
                sum.get("withdrawn", Long.class),
                sum.get("pending", Long.class),
                sum.get("changed_at", Instant.class));
    }
}
