package nu.kommunalutveckling.domain;

import java.time.LocalDate;

/**
 * A third of a year, {@code 2020-T1}: January to April, May to August or September to December.
 *
 * @param year 2000 to 2099
 * @param number 1 to 3
 */
public record Tertial(int year, int number) implements Period {
    private static final int IN_A_YEAR = 3;
    private static final int MONTHS = 4;

    public Tertial {
        PeriodCode.requireYear(year);
        PeriodCode.requirePart("tertials", number, IN_A_YEAR);
    }

    @Override
    public String code() {
        return year + "-T" + number;
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.TERTIAL;
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    @Override
    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    @Override
    public Tertial previous() {
        return number == 1 ? new Tertial(year - 1, IN_A_YEAR) : new Tertial(year, number - 1);
    }

    @Override
    public Tertial sameOfYearBefore() {
        return new Tertial(year - 1, number);
    }

    @Override
    public String toString() {
        return code();
    }
}
