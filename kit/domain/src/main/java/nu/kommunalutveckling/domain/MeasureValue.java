package nu.kommunalutveckling.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one measure for one period, with everything needed to judge it. Equal figures are equal, however they
 * were written: figures are kept without zeros that end their decimals.
 *
 * @param measure the key of the measure within its service, such as {@code attendance-share}
 * @param parameters what narrows the measure, such as {@code network} to {@code pks}; sorted by name, unmodifiable
 * @param unit what the figure counts: {@code percent}, {@code SEK}, {@code courses}
 * @param value the figure; null for a range, and when the observation is one without figure. 0 or 1 for coverage
 * @param low the lowest figure of a range, at most {@code high}; null for every other kind
 * @param high the highest figure of a range; null for every other kind
 * @param numerator the part the figure was made of; null when it was not made by dividing, when only the result is
 *     known, and when it is suppressed
 * @param denominator the whole the part was taken of; null exactly when the numerator is. 0 explains a missing figure
 * @param source the document a reported figure stands in; null when there is none
 */
public record MeasureValue(
        String measure,
        Map<String, String> parameters,
        Period period,
        ValueKind kind,
        String unit,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Basis basis,
        Observation observation,
        @Nullable String source) {

    /** @throws IllegalArgumentException when the parts contradict each other */
    public MeasureValue {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        value = normalised(value);
        low = normalised(low);
        high = normalised(high);
        numerator = normalised(numerator);
        denominator = normalised(denominator);

        boolean range = kind == ValueKind.RANGE;
        boolean figure = observation.hasFigure();
        require(!measure.isBlank() && !unit.isBlank(), measure, "needs a measure and a unit");
        require((value != null) == (figure && !range), measure, "has a value exactly when it is a figure and no range");
        require((low != null) == (figure && range), measure, "has a low end exactly when it is a range with figures");
        require((low == null) == (high == null), measure, "has both ends or none");
        require(low == null || high == null || low.compareTo(high) <= 0, measure, "has its ends in order");
        require((numerator == null) == (denominator == null), measure, "has both numerator and denominator or none");
        require(
                observation != Observation.SUPPRESSED || denominator == null,
                measure,
                "shows no parts when suppressed, as they would tell what is withheld");
        require(
                kind != ValueKind.COVERAGE || value == null || isYesOrNo(value),
                measure,
                "is 1 for yes or 0 for no when it is coverage");
        require(source == null || !source.isBlank(), measure, "names its source or has none");
    }

    /** A computed percentage with its parts; missing, with the parts telling why, when the share is empty. */
    public static MeasureValue ofShare(
            String measure, Map<String, String> parameters, Period period, Share share, int decimals) {
        return new MeasureValue(
                measure,
                parameters,
                period,
                ValueKind.PERCENT,
                "percent",
                share.percent(decimals),
                null,
                null,
                BigDecimal.valueOf(share.numerator()),
                BigDecimal.valueOf(share.denominator()),
                Basis.COMPUTED,
                share.isEmpty() ? Observation.MISSING : Observation.NORMAL,
                null);
    }

    /** A computed number of what the unit names. */
    public static MeasureValue ofCount(
            String measure, Map<String, String> parameters, Period period, long count, String unit) {
        return single(measure, parameters, period, ValueKind.COUNT, unit, BigDecimal.valueOf(count));
    }

    /** A computed amount in SEK. */
    public static MeasureValue ofMoney(String measure, Map<String, String> parameters, Period period, Money money) {
        return single(measure, parameters, period, ValueKind.MONEY, "SEK", money.amount());
    }

    /** A computed range of figures in the unit. */
    public static MeasureValue ofRange(
            String measure, Map<String, String> parameters, Period period, Range range, String unit) {
        return new MeasureValue(
                measure,
                parameters,
                period,
                ValueKind.RANGE,
                unit,
                null,
                range.low(),
                range.high(),
                null,
                null,
                Basis.COMPUTED,
                Observation.NORMAL,
                null);
    }

    /** A figure that could be computed had there been anything to compute it from. */
    public static MeasureValue missing(
            String measure, Map<String, String> parameters, Period period, ValueKind kind, String unit) {
        return without(measure, parameters, period, kind, unit, Observation.MISSING);
    }

    /** A computed figure that is withheld for the sake of the respondents. */
    public static MeasureValue suppressed(
            String measure, Map<String, String> parameters, Period period, ValueKind kind, String unit) {
        return without(measure, parameters, period, kind, unit, Observation.SUPPRESSED);
    }

    /** A figure that cannot exist, as for a question that was not asked. */
    public static MeasureValue notApplicable(
            String measure, Map<String, String> parameters, Period period, ValueKind kind, String unit) {
        return without(measure, parameters, period, kind, unit, Observation.NOT_APPLICABLE);
    }

    /** The same figure read another way: provisional while its period is open, or a sample. */
    public MeasureValue observedAs(Observation other) {
        return new MeasureValue(
                measure,
                parameters,
                period,
                kind,
                unit,
                value,
                low,
                high,
                numerator,
                denominator,
                basis,
                other,
                source);
    }

    private static MeasureValue single(
            String measure,
            Map<String, String> parameters,
            Period period,
            ValueKind kind,
            String unit,
            BigDecimal value) {
        return new MeasureValue(
                measure,
                parameters,
                period,
                kind,
                unit,
                value,
                null,
                null,
                null,
                null,
                Basis.COMPUTED,
                Observation.NORMAL,
                null);
    }

    private static MeasureValue without(
            String measure,
            Map<String, String> parameters,
            Period period,
            ValueKind kind,
            String unit,
            Observation observation) {
        return new MeasureValue(
                measure,
                parameters,
                period,
                kind,
                unit,
                null,
                null,
                null,
                null,
                null,
                Basis.COMPUTED,
                observation,
                null);
    }

    private static @Nullable BigDecimal normalised(@Nullable BigDecimal figure) {
        return figure == null ? null : Rounding.normalised(figure);
    }

    private static boolean isYesOrNo(BigDecimal value) {
        return value.compareTo(BigDecimal.ZERO) == 0 || value.compareTo(BigDecimal.ONE) == 0;
    }

    private static void require(boolean holds, String measure, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("A value of \"%s\" %s".formatted(measure, rule));
        }
    }
}
