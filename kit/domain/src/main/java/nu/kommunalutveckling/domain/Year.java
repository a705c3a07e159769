package nu.kommunalutveckling.domain;

import java.time.LocalDate;
import java.time.Month;

/**
 * A calendar year, {@code 2022}.
 *
 * @param year 2000 to 2099
 */
public record Year(int year) implements Period {
    public Year {
        PeriodCode.requireYear(year);
    }

    @Override
    public String code() {
        return Integer.toString(year);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.YEAR;
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    @Override
    public LocalDate last() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    @Override
    public Year previous() {
        return new Year(year - 1);
    }

    @Override
    public Year sameOfYearBefore() {
        return previous();
    }

    @Override
    public String toString() {
        return code();
    }
}
