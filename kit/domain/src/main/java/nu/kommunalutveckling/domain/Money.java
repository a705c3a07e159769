package nu.kommunalutveckling.domain;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount in Swedish kronor, exact to the öre. Equal amounts are equal, however they were written.
 *
 * @param amount SEK with at most two decimals, within a million million either way; kept with two decimals
 */
public record Money(BigDecimal amount) implements Comparable<Money> {
    private static final int DECIMALS = 2;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,2})?");

    public static final Money ZERO = ofOre(0);

    public Money {
        // The size is looked at first: writing out a number with a huge exponent would fill the memory.
        if (amount.abs().compareTo(LIMIT) > 0) {
            throw new IllegalArgumentException("An amount of money lies within ±%s SEK".formatted(LIMIT));
        }
        if (amount.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("An amount of money has at most two decimals");
        }
        amount = amount.setScale(DECIMALS);
    }

    /**
     * Reads an amount such as {@code 793713} or {@code -0.50}.
     *
     * @throws IllegalArgumentException when the text is not a plain number with at most two decimals, or too large
     */
    public static Money of(String amount) {
        if (!FORM.matcher(amount).matches()) {
            throw new IllegalArgumentException(
                    "An amount of money is digits with at most two decimals after a point, such as 793713 or -0.50");
        }
        return new Money(new BigDecimal(amount));
    }

    /** An amount in öre, a hundredth of a krona. */
    public static Money ofOre(long ore) {
        return new Money(BigDecimal.valueOf(ore, DECIMALS));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negate() {
        return new Money(amount.negate());
    }

    /** The amount as a report shows it: rounded half up, from the exact amount, to the decimals of the unit. */
    public BigDecimal inUnit(MoneyUnit unit) {
        return Rounding.halfUp(amount.movePointLeft(unit.powerOfTen()), unit.decimals());
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }
}
