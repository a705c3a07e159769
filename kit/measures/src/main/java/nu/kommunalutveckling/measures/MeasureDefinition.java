package nu.kommunalutveckling.measures;

import java.util.List;
import java.util.Set;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is.
 *
 * @param id its name in addresses and plans, constant over the years
 * @param definition the formula in words
 * @param numerator what is counted above the line; null where the value is no ratio
 * @param denominator what is counted below the line; null where the value is no ratio
 * @param unit {@code percent}, {@code SEK}, or what is counted
 * @param decimals how many decimals the value is compared and shown with
 * @param parameters what narrows it down
 * @param periodKinds the kinds of period it has meaning in
 */
public record MeasureDefinition(
        String id,
        Text title,
        Text definition,
        @Nullable Text numerator,
        @Nullable Text denominator,
        ValueKind kind,
        String unit,
        int decimals,
        List<Parameter> parameters,
        Set<PeriodKind> periodKinds) {

    /**
     * One way of narrowing a measure down.
     *
     * @param required false where leaving it out means all
     */
    public record Parameter(String name, Text description, boolean required) {}
}
