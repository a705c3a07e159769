package nu.kommunalutveckling.finance.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RunwayTest {

    @Test
    void moneyLastsAsManyMonthsAsTheBurnGoesIntoIt() {
        assertThat(Runway.of(new BigDecimal("720"), burn(280, 4), null))
                .isEqualTo(new Runway(new BigDecimal("10.3"), Runway.Limit.MONEY));
    }

    @Test
    void thatNothingIsBurntOrLeftIsSaid() {
        assertThat(Runway.of(BigDecimal.TEN, burn(0, 4), null)).isEqualTo(new Runway(null, Runway.Limit.NO_BURN));
        assertThat(Runway.of(BigDecimal.TEN, burn(-3, 4), null)).isEqualTo(new Runway(null, Runway.Limit.NO_BURN));
        assertThat(Runway.of(BigDecimal.ZERO, burn(5, 4), 7).limit()).isEqualTo(Runway.Limit.NO_MONEY);
        assertThat(Runway.of(BigDecimal.ONE.negate(), burn(5, 4), 7).limit()).isEqualTo(Runway.Limit.NO_MONEY);
    }

    @Property
    void runwayNeverOutlivesTheMoneyNorTheLastYearOfUse(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long remaining,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long spent,
            @ForAll @IntRange(min = 1, max = 36) int months,
            @ForAll @IntRange(min = 0, max = 60) int monthsOfUse) {
        BigDecimal exact = BigDecimal.valueOf(remaining)
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(spent), 1, RoundingMode.HALF_UP);
        Runway runway = Runway.of(BigDecimal.valueOf(remaining), burn(spent, months), monthsOfUse);
        assertThat(runway.months()).isEqualByComparingTo(exact.min(BigDecimal.valueOf(monthsOfUse)));
    }

    private static Burn burn(long spent, int months) {
        LocalDate to = LocalDate.of(2051, 12, 31);
        return new Burn(to.withDayOfMonth(1).minusMonths(months - 1L), to, BigDecimal.valueOf(spent));
    }
}
