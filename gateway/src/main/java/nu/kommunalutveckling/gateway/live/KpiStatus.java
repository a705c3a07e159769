package nu.kommunalutveckling.gateway.live;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.gateway.plans.Plan.Kpi;

/**
 * How a KPI stands against its target, compared at the KPI's declared decimals.
 *
 * <ul>
 *   <li>{@code MET}: the result reaches the target; for balance, equals it.
 *   <li>{@code PARTLY_MET}: it does not, but is within the tolerance, an absolute amount; a tenth of |target| unless
 *       the plan says another.
 *   <li>{@code NOT_MET}: it is further off.
 *   <li>{@code NO_TARGET}: there is a result, but deliberately no target.
 *   <li>{@code NO_RESULT}: there is no result for the period.
 * </ul>
 */
public enum KpiStatus {
    MET,
    PARTLY_MET,
    NOT_MET,
    NO_TARGET,
    NO_RESULT;

    private static final BigDecimal A_TENTH = new BigDecimal("0.1");

    /** The status of a result. A range reaches a target only when all of it does. */
    public static KpiStatus of(Kpi kpi, Result result) {
        BigDecimal deciding = result.decidingFor(kpi.direction());
        BigDecimal target = kpi.target();
        if (deciding == null) {
            return NO_RESULT;
        }
        if (target == null) {
            return NO_TARGET;
        }
        BigDecimal missing = missing(kpi, deciding, target);
        if (missing.signum() <= 0) {
            return MET;
        }
        return missing.compareTo(tolerance(kpi, target)) <= 0 ? PARTLY_MET : NOT_MET;
    }

    /** How much is missing to the target; nothing, or less than nothing, when it is reached. */
    private static BigDecimal missing(Kpi kpi, BigDecimal result, BigDecimal target) {
        BigDecimal shown = Rounding.halfUp(result, kpi.decimals());
        BigDecimal wanted = Rounding.halfUp(target, kpi.decimals());
        return switch (kpi.direction()) {
            case AT_LEAST -> wanted.subtract(shown);
            case AT_MOST -> shown.subtract(wanted);
            case BALANCE -> shown.subtract(wanted).abs();
        };
    }

    private static BigDecimal tolerance(Kpi kpi, BigDecimal target) {
        return kpi.tolerance() != null ? kpi.tolerance() : target.abs().multiply(A_TENTH);
    }
}
