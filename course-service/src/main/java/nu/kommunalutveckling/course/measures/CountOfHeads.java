package nu.kommunalutveckling.course.measures;

import java.util.Map;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.MeasureDefinition;
import org.jspecify.annotations.Nullable;

/** A count that is known only where somebody has said how many came: a sample until that is said of every occasion held. */
final class CountOfHeads {
    private CountOfHeads() {}

    /** The count with its rows; null when nobody has said of any occasion held how many came. */
    static @Nullable Computation of(
            MeasureDefinition measure, Map<String, String> parameters, Period period, Tally tally, long count) {
        if (tally.held() > 0 && tally.counted() == 0) {
            return null;
        }
        MeasureValue value = MeasureValue.ofCount(measure.id(), parameters, period, count, measure.unit());
        boolean all = tally.counted() == tally.held();
        return new Computation(
                all ? value : value.observedAs(Observation.SAMPLE),
                tally.changedAt(),
                RowAddress.participations(period, parameters));
    }
}
