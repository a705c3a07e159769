package nu.kommunalutveckling.measurevalues;

import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.Select;
import nu.kommunalutveckling.reportedvalues.ReportedValue;
import org.jspecify.annotations.Nullable;

/**
 * Which figure counts where print and rows both may speak. Rows count when their period is closed, for closing says that they are
 * complete, and when nothing was printed; otherwise print counts.
 */
public final class CountingValue {
    private CountingValue() {}

    /**
     * The figure that counts; one without figure when there is neither print nor rows.
     *
     * @param closed whether the service's period is closed; the figure of an open one is provisional
     */
    public static MeasureValue of(
            Select select,
            MeasureDefinition measure,
            Period period,
            @Nullable ReportedValue reported,
            @Nullable Computation computation,
            boolean closed) {
        if (computation != null && (closed || reported == null)) {
            MeasureValue value = computation.value();
            boolean provisional = !closed && value.observation() == Observation.NORMAL;
            return provisional ? value.observedAs(Observation.PROVISIONAL) : value;
        }
        return reported == null ? nothing(select, measure, period) : printed(select, measure, period, reported);
    }

    private static MeasureValue printed(
            Select select, MeasureDefinition measure, Period period, ReportedValue reported) {
        return new MeasureValue(
                measure.id(),
                select.parameters(),
                period,
                measure.kind(),
                measure.unit(),
                reported.value(),
                reported.low(),
                reported.high(),
                reported.numerator(),
                reported.denominator(),
                Basis.REPORTED,
                reported.observation(),
                reported.source());
    }

    private static MeasureValue nothing(Select select, MeasureDefinition measure, Period period) {
        return new MeasureValue(
                measure.id(),
                select.parameters(),
                period,
                measure.kind(),
                measure.unit(),
                null,
                null,
                null,
                null,
                null,
                Basis.REPORTED,
                measure.periodKinds().contains(period.kind()) ? Observation.MISSING : Observation.NOT_APPLICABLE,
                null);
    }
}
