package nu.kommunalutveckling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

/**
 * A span of whole days that a figure belongs to, in the years 2000 to 2099. A day is a day in Sweden.
 *
 * <p>Deliberately not {@link Comparable}: a tertial is neither before nor after the year that holds it, so {@link
 * #isBefore} refuses another kind. Mixed lists are put in order for display by {@link #chronological}.
 */
public sealed interface Period permits Year, Tertial, CumulativeTertials, HalfYear {
    /** Where a day begins and ends. */
    ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /**
     * Reads the form that {@link #code} writes: {@code 2022}, {@code 2020-T1}, {@code 2020-T1-2} or {@code 2020-H1}.
     *
     * @throws IllegalArgumentException when the text is anything else, be it by a space or a lower case letter; the
     *     message names the text and the allowed forms, and can be shown to whoever wrote it
     */
    static Period parse(String code) {
        return PeriodCode.parse(code);
    }

    /** The period as text, unique over all kinds. */
    String code();

    PeriodKind kind();

    int year();

    LocalDate first();

    /** The last day of the period, itself part of it. */
    LocalDate last();

    /**
     * The period of the same kind just before this one: 2020-T1 follows 2019-T3, and 2020-T1-2 follows 2019-T1-2.
     *
     * @throws IllegalArgumentException when that lies before the year 2000
     */
    Period previous();

    /**
     * The same part of the year before, which is what reports compare with: 2020-H1 stands beside 2019-H1.
     *
     * @throws IllegalArgumentException when that lies before the year 2000
     */
    Period sameOfYearBefore();

    default boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** Whether every day of the other period, of whatever kind, is a day of this one. */
    default boolean contains(Period other) {
        return contains(other.first()) && contains(other.last());
    }

    /**
     * Whether this period comes before another of its kind.
     *
     * @throws IllegalArgumentException when the other period is of another kind
     */
    default boolean isBefore(Period other) {
        if (kind() != other.kind()) {
            throw new IllegalArgumentException("The periods %s and %s are of different kinds and cannot be compared"
                    .formatted(code(), other.code()));
        }
        return first().isBefore(other.first());
    }

    /** The first instant of the period. */
    default Instant startInstant() {
        return first().atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after the period. */
    default Instant endInstant() {
        return last().plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** Orders periods of any kinds for display: by last day, then by first day. No two periods are equal in it. */
    static Comparator<Period> chronological() {
        return Comparator.comparing(Period::last).thenComparing(Period::first);
    }
}
