package nu.kommunalutveckling.domain;

import java.time.LocalDate;

/**
 * Half a year, {@code 2020-H1}: January to June or July to December.
 *
 * @param year 2000 to 2099
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) implements Period {
    private static final int IN_A_YEAR = 2;
    private static final int MONTHS = 6;

    public HalfYear {
        PeriodCode.requireYear(year);
        PeriodCode.requirePart("half-years", half, IN_A_YEAR);
    }

    @Override
    public String code() {
        return year + "-H" + half;
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.HALF_YEAR;
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(year, (half - 1) * MONTHS + 1, 1);
    }

    @Override
    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    @Override
    public HalfYear previous() {
        return half == 1 ? new HalfYear(year - 1, IN_A_YEAR) : new HalfYear(year, half - 1);
    }

    @Override
    public HalfYear sameOfYearBefore() {
        return new HalfYear(year - 1, half);
    }

    @Override
    public String toString() {
        return code();
    }
}
