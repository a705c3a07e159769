package nu.kommunalutveckling.network.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** What a series of meetings counts by. */
enum Repetition {
    /** Weeks: the same weekday. */
    WEEK,
    /** Months: the same date, or the month's last where it has no such date. */
    MONTH_BY_DATE,
    /** Months: the same weekday of the month, such as its second Tuesday, or its last where it has no fifth. */
    MONTH_BY_WEEKDAY;

    private static final int DAYS_OF_A_WEEK = 7;

    /** The day so many steps after the first. */
    LocalDate after(LocalDate first, int steps) {
        return switch (this) {
            case WEEK -> first.plusWeeks(steps);
            case MONTH_BY_DATE -> first.plusMonths(steps);
            case MONTH_BY_WEEKDAY -> sameWeekday(first, steps);
        };
    }

    private static LocalDate sameWeekday(LocalDate first, int months) {
        int nth = (first.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1;
        LocalDate month = first.withDayOfMonth(1).plus(months, ChronoUnit.MONTHS);
        LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(nth, first.getDayOfWeek()));
        return day.getMonth() == month.getMonth() ? day : day.minusWeeks(1);
    }
}
