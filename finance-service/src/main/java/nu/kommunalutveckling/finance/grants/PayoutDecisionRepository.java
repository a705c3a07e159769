package nu.kommunalutveckling.finance.grants;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nu.kommunalutveckling.finance.grants.Settlement.Claim;
import nu.kommunalutveckling.web.lists.Filters;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PayoutDecisionRepository implements PanacheRepositoryBase<PayoutDecision, UUID> {
    private static final String CLAIMS = """
            select d.state_grant, d.id, r.organisation, cast(d.decided_on as text) as decided_on, r.amount
            from payout_decision d join payout_recipient r on r.decision = d.id where d.decided_on <= :last""";

    PanacheQuery<PayoutDecision> matching(@Nullable String stateGrant, Sort order) {
        return new Filters().equal("stateGrant", stateGrant).of(this, order);
    }

    /** What was decided by that day, by grant. */
    Map<String, List<Claim>> claims(LocalDate last) {
        List<Tuple> rows = getSession()
                .createNativeQuery(CLAIMS, Tuple.class)
                .setParameter("last", last)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("state_grant", String.class),
                        Collectors.mapping(
                                row -> new Claim(
                                        row.get("id", UUID.class),
                                        row.get("organisation", String.class),
                                        LocalDate.parse(row.get("decided_on", String.class)),
                                        row.get("amount", BigDecimal.class)),
                                Collectors.toList())));
    }
}
