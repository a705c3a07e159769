package nu.kommunalutveckling.finance.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction: shares and percentages seldom end in decimals, and a verdict must not hang on how they were cut.
 *
 * @param numerator carries the sign
 * @param denominator greater than 0; the two have no common divisor
 */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    static final Rational ZERO = of(0);
    static final Rational HUNDRED = of(100);

    Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction cannot have the denominator 0");
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Rational of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? new Rational(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : new Rational(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    /** Ten to a power of any sign. */
    static Rational tenTo(int power) {
        BigInteger ten = BigInteger.TEN.pow(Math.abs(power));
        return power >= 0 ? new Rational(ten, BigInteger.ONE) : new Rational(BigInteger.ONE, ten);
    }

    Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational minus(Rational other) {
        return plus(other.negate());
    }

    Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws ArithmeticException when the other is 0 */
    Rational over(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Rational half() {
        return over(of(2));
    }

    Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    Rational abs() {
        return new Rational(numerator.abs(), denominator);
    }

    int signum() {
        return numerator.signum();
    }

    Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Rounded half up, for showing. */
    BigDecimal toDecimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
