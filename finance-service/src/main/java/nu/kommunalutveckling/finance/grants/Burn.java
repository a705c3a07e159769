package nu.kommunalutveckling.finance.grants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What went of a grant in a number of whole months.
 *
 * @param from first day of the first month
 * @param to a day of the last month
 * @param spent used, paid out and transferred, SEK; negative where corrections outweigh it
 */
record Burn(LocalDate from, LocalDate to, BigDecimal spent) {

    /** How many months it is counted over, 1 or more. */
    int months() {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
    }

    /** The average of a month, to the öre. */
    BigDecimal monthly() {
        return spent.divide(BigDecimal.valueOf(months()), 2, RoundingMode.HALF_UP);
    }
}
