package nu.kommunalutveckling.finance.grants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.grants.RequisitionRepository.Requested;
import nu.kommunalutveckling.finance.stategrants.StateGrants.Grant;
import org.jspecify.annotations.Nullable;

/**
 * A grant at the end of a period. All amounts are in SEK.
 *
 * @param decidedUnpaid decided by then and not paid
 * @param planned use by year, from the period's own on; null when no plan speaks of the grant
 */
record GrantBalance(
        Grant grant,
        Period period,
        GrantMoney.Flow flow,
        Requested requested,
        BigDecimal decidedUnpaid,
        Burn burn,
        @Nullable Map<Integer, BigDecimal> planned) {

    BigDecimal remaining() {
        return flow.remaining();
    }

    /** What is neither used nor promised to anybody. */
    BigDecimal free() {
        return remaining().subtract(decidedUnpaid);
    }

    /** Months from the period's end to 31 December of the last year of use; null while none is decided. */
    @Nullable
    Integer monthsOfUse() {
        Integer last = grant.lastYearOfUse();
        return last == null
                ? null
                : Math.max(0, (last - period.year()) * 12 + 12 - period.last().getMonthValue());
    }

    Runway runway() {
        return Runway.of(remaining(), burn, monthsOfUse());
    }

    /** What the plans still want after the period, through a year: this year's plan less what this year has taken. */
    BigDecimal plannedThrough(int year) {
        BigDecimal wanted = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> use : usePlanned().entrySet()) {
            if (use.getKey() == period.year()) {
                wanted = wanted.add(use.getValue().subtract(flow.spentOfYear()).max(BigDecimal.ZERO));
            } else if (use.getKey() <= year) {
                wanted = wanted.add(use.getValue());
            }
        }
        return wanted;
    }

    private Map<Integer, BigDecimal> usePlanned() {
        return planned == null ? Map.of() : planned;
    }

    /**
     * What will be left when the last year of use has ended, by the plans or, where none speaks of the grant, at the
     * present burn. Null while no last year is decided.
     */
    @Nullable
    BigDecimal leftOver() {
        Integer last = grant.lastYearOfUse();
        Integer months = monthsOfUse();
        if (last == null || months == null) {
            return null;
        }
        BigDecimal use = planned == null
                ? burn.spent()
                        .max(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(months))
                        .divide(BigDecimal.valueOf(burn.months()), 2, RoundingMode.HALF_UP)
                : plannedThrough(last);
        return remaining().subtract(use).max(BigDecimal.ZERO);
    }
}
