package nu.kommunalutveckling.finance.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nu.kommunalutveckling.finance.published.Precision;
import nu.kommunalutveckling.finance.published.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A printed figure as a rule sees it, reckoned in the smallest unit of its dimension: kronor, per cent, whole things.
 *
 * @param text as printed; null where nothing is
 * @param printed the number in its own unit; null where nothing is printed, or no number
 * @param step what the figure is rounded to; 0 for one that was not
 * @param reckoned a blank is exactly 0; a text without a number may be anything
 */
record Quantity(
        Place place, @Nullable String text, @Nullable BigDecimal printed, Unit unit, Rational step, Reckoned reckoned) {
    private static final Interval ANYTHING = Interval.ZERO.andLess().plus(Interval.ZERO.andMore());

    static Quantity of(
            Place place,
            @Nullable String text,
            @Nullable BigDecimal value,
            @Nullable BigDecimal to,
            Unit unit,
            @Nullable BigDecimal roundedTo,
            Precision precision) {
        Rational factor = Rational.tenTo(unit.powerOfTen());
        if (value == null) {
            Interval interval = text == null ? Interval.ZERO : ANYTHING;
            return new Quantity(
                    place,
                    text,
                    null,
                    unit,
                    step(BigDecimal.ONE, unit, roundedTo, precision).times(factor),
                    new Reckoned(Rational.ZERO, interval));
        }
        Rational step = step(value, unit, roundedTo, precision).times(factor);
        Rational exact = Rational.of(value).times(factor);
        Interval lowest = Interval.roundedTo(exact, step);
        Interval rounded = to == null
                ? lowest
                : spanning(lowest, Interval.roundedTo(Rational.of(to).times(factor), step));
        Interval meant =
                switch (precision) {
                    case AS_PRINTED, ABOUT -> rounded;
                    case AT_LEAST -> rounded.andMore();
                    case AT_MOST -> rounded.andLess();
                };
        return new Quantity(place, text, value, unit, step, new Reckoned(exact, meant));
    }

    /** What shares add to: no printed figure, but the whole row or column. */
    static Quantity hundred(Place place) {
        return new Quantity(place, "100", BigDecimal.valueOf(100), Unit.PERCENT, Rational.ZERO, Reckoned.HUNDRED);
    }

    /** The same row or column, with what its shares do add to. */
    Quantity with(Rational sum) {
        BigDecimal shown = inOwnUnit(sum);
        return new Quantity(place, shown.toPlainString(), shown, unit, step, Reckoned.exactly(sum));
    }

    /** Whether it stands for a whole row or column rather than a printed figure. */
    boolean isWhole() {
        return place.table() != null && (place.row() == null || place.column() == null);
    }

    boolean isBlank() {
        return text == null;
    }

    /** Whether there is a number to reckon with; a blank is one. */
    boolean isReadable() {
        return text == null || printed != null;
    }

    Rational exact() {
        return reckoned.exact();
    }

    Interval interval() {
        return reckoned.interval();
    }

    /** A number of this dimension in the figure's own unit, to two more decimals than are printed. */
    BigDecimal inOwnUnit(Rational number) {
        int decimals = printed == null ? 0 : Math.max(0, printed.scale());
        BigDecimal shown = number.over(Rational.tenTo(unit.powerOfTen())).toDecimal(decimals + 2);
        BigDecimal stripped = shown.stripTrailingZeros();
        return stripped.scale() < decimals ? shown.setScale(decimals, RoundingMode.UNNECESSARY) : stripped;
    }

    private static Interval spanning(Interval lowest, Interval highest) {
        return lowest.low().compareTo(highest.high()) <= 0
                ? new Interval(lowest.low(), lowest.lowIn(), highest.high(), highest.highIn())
                : new Interval(highest.low(), highest.lowIn(), lowest.high(), lowest.highIn());
    }

    private static Rational step(BigDecimal value, Unit unit, @Nullable BigDecimal roundedTo, Precision precision) {
        if (roundedTo != null) {
            return Rational.of(roundedTo);
        }
        int decimals = Math.max(0, value.scale());
        if (precision == Precision.ABOUT) {
            return Rational.tenTo(
                    decimals > 0
                            ? -decimals
                            : Math.max(0, -value.stripTrailingZeros().scale()));
        }
        return decimals == 0 && unit.countsWholeThings() ? Rational.ZERO : Rational.tenTo(-decimals);
    }
}
