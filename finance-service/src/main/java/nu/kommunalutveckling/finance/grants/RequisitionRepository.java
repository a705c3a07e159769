package nu.kommunalutveckling.finance.grants;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.lists.Filters;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RequisitionRepository implements PanacheRepositoryBase<Requisition, UUID> {
    private static final String SUMS = """
            select state_grant, coalesce(sum(amount) filter (where requested_on >= :first), 0) as requested,
                coalesce(sum(amount) filter (where received_on is null or received_on > :last), 0) as outstanding
            from requisition where requested_on <= :last group by state_grant""";

    PanacheQuery<Requisition> matching(@Nullable String stateGrant, @Nullable RequisitionState state, Sort order) {
        Filters filters = new Filters().equal("stateGrant", stateGrant);
        if (state != null) {
            filters.where(
                    switch (state) {
                        case REQUESTED -> "receivedOn is null";
                        case RECEIVED -> "receivedOn is not null";
                    },
                    Map.of());
        }
        return filters.of(this, order);
    }

    /** What was asked for in a period, and what had not come when it ended, by grant. */
    Map<String, Requested> requested(Period period) {
        List<Tuple> rows = getSession()
                .createNativeQuery(SUMS, Tuple.class)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .getResultList();
        Map<String, Requested> byGrant = new HashMap<>();
        rows.forEach(row -> byGrant.put(
                row.get("state_grant", String.class),
                new Requested(row.get("requested", BigDecimal.class), row.get("outstanding", BigDecimal.class))));
        return byGrant;
    }

    /**
     * Amounts asked for, in SEK.
     *
     * @param inPeriod asked for in the period
     * @param outstanding asked for by its last day and not received by then
     */
    record Requested(BigDecimal inPeriod, BigDecimal outstanding) {
        static final Requested NOTHING = new Requested(BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
