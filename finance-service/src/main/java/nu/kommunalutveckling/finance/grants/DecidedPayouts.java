package nu.kommunalutveckling.finance.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nu.kommunalutveckling.finance.areas.AccountingYear;
import nu.kommunalutveckling.finance.grants.Settlement.Claim;

/** What is decided to be paid out of the grants, and how much of it has been paid. */
@ApplicationScoped
class DecidedPayouts {
    private final PayoutDecisionRepository decisions;
    private final GrantMoney money;

    DecidedPayouts(PayoutDecisionRepository decisions, GrantMoney money) {
        this.decisions = decisions;
        this.money = money;
    }

    /** What was decided by the end of a day and is not paid by the end of its month, by grant, in SEK. */
    Map<String, BigDecimal> unpaid(LocalDate day) {
        Map<String, BigDecimal> unpaid = new TreeMap<>();
        settled(day).forEach((grant, claims) -> unpaid.put(grant, unpaid(List.copyOf(claims.entrySet()))));
        return unpaid;
    }

    /** What is paid, up to now, of every decided amount. */
    Map<Target, BigDecimal> paid() {
        Map<Target, BigDecimal> paid = new HashMap<>();
        settled(LocalDate.of(AccountingYear.LAST, 12, 31))
                .values()
                .forEach(claims -> claims.forEach(
                        (claim, amount) -> paid.put(new Target(claim.decision(), claim.recipient()), amount)));
        return paid;
    }

    /** A recipient of a decision. */
    record Target(UUID decision, String recipient) {
        static Target of(PayoutDecision decision, PayoutDecision.Recipient recipient) {
            return new Target(decision.id, recipient.organisation);
        }
    }

    private Map<String, Map<Claim, BigDecimal>> settled(LocalDate day) {
        var payments = money.payments(day);
        Map<String, Map<Claim, BigDecimal>> settled = new TreeMap<>();
        decisions
                .claims(day)
                .forEach((grant, claims) ->
                        settled.put(grant, Settlement.of(claims, payments.getOrDefault(grant, List.of()))));
        return settled;
    }

    private static BigDecimal unpaid(List<Map.Entry<Claim, BigDecimal>> claims) {
        return claims.stream()
                .map(claim -> claim.getKey().amount().subtract(claim.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
