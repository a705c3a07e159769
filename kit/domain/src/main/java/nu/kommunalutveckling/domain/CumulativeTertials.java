package nu.kommunalutveckling.domain;

import java.time.LocalDate;
import java.time.Month;

/**
 * The first two tertials of a year taken together, {@code 2020-T1-2}: January to August. An interim report is
 * cumulative, and its money counts from 1 January.
 *
 * @param year 2000 to 2099
 * @param through always 2: through the first would be that tertial, through the third the year
 */
public record CumulativeTertials(int year, int through) implements Period {
    private static final int ONLY_PRINTED = 2;

    public CumulativeTertials {
        PeriodCode.requireYear(year);
        if (through != ONLY_PRINTED) {
            throw new IllegalArgumentException(
                    "Cumulative tertials go through %d, not %d".formatted(ONLY_PRINTED, through));
        }
    }

    @Override
    public String code() {
        return year + "-T1-" + through;
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.CUMULATIVE_TERTIALS;
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    @Override
    public LocalDate last() {
        return new Tertial(year, through).last();
    }

    @Override
    public CumulativeTertials previous() {
        return new CumulativeTertials(year - 1, through);
    }

    @Override
    public CumulativeTertials sameOfYearBefore() {
        return previous();
    }

    @Override
    public String toString() {
        return code();
    }
}
