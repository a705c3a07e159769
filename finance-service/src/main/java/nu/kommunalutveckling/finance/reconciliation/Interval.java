package nu.kommunalutveckling.finance.reconciliation;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * All the numbers that a printed figure may stand for. Rounding half up takes one end of its interval in and leaves the
 * other out, so each end says whether it belongs.
 */
record Interval(Rational low, boolean lowIn, Rational high, boolean highIn) {
    /** More than any figure: as good as no end. */
    private static final Rational ENDLESS = Rational.tenTo(30);

    static final Interval ZERO = exactly(Rational.ZERO);

    Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("%s to %s is no interval".formatted(low, high));
        }
    }

    /** One number alone. */
    static Interval exactly(Rational number) {
        return new Interval(number, true, number, true);
    }

    static Interval closed(Rational low, Rational high) {
        return new Interval(low, true, high, true);
    }

    /** The numbers that round half up, a half away from zero, to {@code printed} in steps of {@code step}. */
    static Interval roundedTo(Rational printed, Rational step) {
        if (step.signum() == 0) {
            return exactly(printed);
        }
        Rational half = step.half();
        return new Interval(printed.minus(half), printed.signum() > 0, printed.plus(half), printed.signum() < 0);
    }

    /** The numbers that give {@code printed} when the digits after it are cut off instead of rounded. */
    static Interval cutTo(Rational printed, Rational step) {
        return new Interval(
                printed.signum() > 0 ? printed : printed.minus(step),
                printed.signum() > 0,
                printed.signum() < 0 ? printed : printed.plus(step),
                printed.signum() < 0);
    }

    Interval andMore() {
        return new Interval(low, lowIn, ENDLESS, false);
    }

    Interval andLess() {
        return new Interval(ENDLESS.negate(), false, high, highIn);
    }

    Interval plus(Interval other) {
        return new Interval(low.plus(other.low), lowIn && other.lowIn, high.plus(other.high), highIn && other.highIn);
    }

    Interval minus(Interval other) {
        return plus(other.negate());
    }

    Interval negate() {
        return new Interval(high.negate(), /* lowIn= */ highIn, low.negate(), /* highIn= */ lowIn);
    }

    /** @param factor greater than 0 */
    Interval times(Rational factor) {
        return new Interval(low.times(factor), lowIn, high.times(factor), highIn);
    }

    /** Every quotient; empty when the other may be 0, for then there is no end to them. */
    Optional<Interval> over(Interval other) {
        if (other.low.signum() <= 0 && other.high.signum() >= 0) {
            return Optional.empty();
        }
        return Stream.of(
                        end(low, lowIn, other.low, other.lowIn),
                        end(low, lowIn, other.high, other.highIn),
                        end(high, highIn, other.low, other.lowIn),
                        end(high, highIn, other.high, other.highIn))
                .reduce(Interval::hull);
    }

    /** Whether some number is in both. */
    boolean meets(Interval other) {
        int left = low.compareTo(other.high);
        int right = other.low.compareTo(high);
        return (left < 0 || (left == 0 && lowIn && other.highIn))
                && (right < 0 || (right == 0 && other.lowIn && highIn));
    }

    boolean contains(Rational number) {
        return meets(exactly(number));
    }

    /** What is in both, when anything is. */
    Optional<Interval> and(Interval other) {
        if (!meets(other)) {
            return Optional.empty();
        }
        int left = low.compareTo(other.low);
        int right = high.compareTo(other.high);
        return Optional.of(new Interval(
                low.max(other.low),
                left == 0 ? lowIn && other.lowIn : left > 0 ? lowIn : other.lowIn,
                high.min(other.high),
                right == 0 ? highIn && other.highIn : right < 0 ? highIn : other.highIn));
    }

    /** An open end gives an open end; where the two meet, a closed one wins. */
    private Interval hull(Interval other) {
        int left = low.compareTo(other.low);
        int right = high.compareTo(other.high);
        return new Interval(
                low.min(other.low),
                left == 0 ? lowIn || other.lowIn : left < 0 ? lowIn : other.lowIn,
                high.max(other.high),
                right == 0 ? highIn || other.highIn : right > 0 ? highIn : other.highIn);
    }

    private static Interval end(Rational of, boolean ofIn, Rational by, boolean byIn) {
        Rational quotient = of.over(by);
        boolean in = ofIn && (byIn || of.signum() == 0);
        return new Interval(quotient, in, quotient, in);
    }
}
