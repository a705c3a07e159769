package nu.kommunalutveckling.finance.reconciliation;

import java.util.Optional;

/**
 * What figures come to: the one number that the printed ones give, taken as exact, and all the numbers that may have been
 * rounded to them.
 */
record Reckoned(Rational exact, Interval interval) {
    static final Reckoned ZERO = exactly(Rational.ZERO);
    static final Reckoned HUNDRED = exactly(Rational.HUNDRED);

    static Reckoned exactly(Rational number) {
        return new Reckoned(number, Interval.exactly(number));
    }

    Reckoned plus(Reckoned other) {
        return new Reckoned(exact.plus(other.exact), interval.plus(other.interval));
    }

    Reckoned minus(Reckoned other) {
        return new Reckoned(exact.minus(other.exact), interval.minus(other.interval));
    }

    Reckoned negate() {
        return new Reckoned(exact.negate(), interval.negate());
    }

    /** @param factor greater than 0 */
    Reckoned times(Rational factor) {
        return new Reckoned(exact.times(factor), interval.times(factor));
    }

    /** Empty when the other may be 0. */
    Optional<Reckoned> over(Reckoned other) {
        return interval.over(other.interval).map(quotients -> new Reckoned(exact.over(other.exact), quotients));
    }

    /** The product; empty when either may be negative. */
    Optional<Reckoned> by(Reckoned other) {
        return interval.low().signum() < 0 || other.interval.low().signum() < 0
                ? Optional.empty()
                : Optional.of(new Reckoned(
                        exact.times(other.exact),
                        Interval.closed(
                                interval.low().times(other.interval.low()),
                                interval.high().times(other.interval.high()))));
    }
}
