package nu.kommunalutveckling.finance.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.plans.PlannedStateFunds;
import nu.kommunalutveckling.finance.stategrants.StateGrants;

/** The grants' balances: received, used, promised, and how long the money lasts. */
@ApplicationScoped
class GrantBalances {
    private final StateGrants grants;
    private final GrantMoney money;
    private final RequisitionRepository requisitions;
    private final DecidedPayouts decided;
    private final PlannedStateFunds plans;

    GrantBalances(
            StateGrants grants,
            GrantMoney money,
            RequisitionRepository requisitions,
            DecidedPayouts decided,
            PlannedStateFunds plans) {
        this.grants = grants;
        this.money = money;
        this.requisitions = requisitions;
        this.decided = decided;
        this.plans = plans;
    }

    /** The balance of every grant that has begun by the end of a period, by key. */
    List<GrantBalance> at(Period period, int window) {
        var flows = money.flows(period);
        var requested = requisitions.requested(period);
        var unpaid = decided.unpaid(period.last());
        var burns = money.burns(period.last(), window);
        var planned = plans.from(period.year());
        return grants.all().stream()
                .filter(grant -> grant.firstYear() <= period.year() || flows.containsKey(grant.key()))
                .map(grant -> new GrantBalance(
                        grant,
                        period,
                        flows.getOrDefault(grant.key(), GrantMoney.Flow.NONE),
                        requested.getOrDefault(grant.key(), RequisitionRepository.Requested.NOTHING),
                        unpaid.getOrDefault(grant.key(), BigDecimal.ZERO),
                        burns.getOrDefault(
                                grant.key(),
                                new Burn(
                                        period.last().withDayOfMonth(1).minusMonths(window - 1L),
                                        period.last(),
                                        BigDecimal.ZERO)),
                        planned.get(grant.key())))
                .toList();
    }
}
