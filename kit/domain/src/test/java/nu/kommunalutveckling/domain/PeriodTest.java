package nu.kommunalutveckling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(AllPeriods.LIST);
    }

    @Provide
    Arbitrary<Period> periodsOfTwoYears() {
        return Arbitraries.of(AllPeriods.LIST.stream()
                .filter(period -> period.year() == 2019 || period.year() == 2020)
                .toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2022,      YEAR,                2022-01-01, 2022-12-31, 2021,      2021",
        "2020-T1,   TERTIAL,             2020-01-01, 2020-04-30, 2019-T3,   2019-T1",
        "2020-T2,   TERTIAL,             2020-05-01, 2020-08-31, 2020-T1,   2019-T2",
        "2020-T3,   TERTIAL,             2020-09-01, 2020-12-31, 2020-T2,   2019-T3",
        "2020-T1-2, CUMULATIVE_TERTIALS, 2020-01-01, 2020-08-31, 2019-T1-2, 2019-T1-2",
        "2020-H1,   HALF_YEAR,           2020-01-01, 2020-06-30, 2019-H2,   2019-H1",
        "2020-H2,   HALF_YEAR,           2020-07-01, 2020-12-31, 2020-H1,   2019-H2",
    })
    void everyKindKnowsItsDaysAndItsPredecessors(
            String code, PeriodKind kind, LocalDate first, LocalDate last, String previous, String yearBefore) {
        Period period = Period.parse(code);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.sameOfYearBefore()).hasToString(yearBefore);
    }

    @Property
    void everyPeriodIsReadBackFromItsCode(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.code())).isEqualTo(period).hasToString(period.code());
    }

    @Property
    void previousPeriodIsOfTheSameKindAndBefore(@ForAll("periods") Period period) {
        Assume.that(period.year() > 2000);

        assertThat(period.previous().kind()).isEqualTo(period.kind());
        assertThat(period.previous().isBefore(period)).isTrue();
        assertThat(period.isBefore(period.previous())).isFalse();
    }

    @Property
    void previousPeriodEndsWhereThisBeginsUnlessCumulative(@ForAll("periods") Period period) {
        Assume.that(period.year() > 2000 && period.kind() != PeriodKind.CUMULATIVE_TERTIALS);

        assertThat(period.previous().last().plusDays(1)).isEqualTo(period.first());
        assertThat(period.previous().endInstant()).isEqualTo(period.startInstant());
    }

    @Property
    void samePartOfTheYearBeforeKeepsItsNameButForTheYear(@ForAll("periods") Period period) {
        Assume.that(period.year() > 2000);
        Period before = period.sameOfYearBefore();

        assertThat(before.year()).isEqualTo(period.year() - 1);
        assertThat(before.code().substring(4)).isEqualTo(period.code().substring(4));
    }

    @Property
    void everyDayIsInOneYearOneTertialAndOneHalfYear(@ForAll("days") LocalDate day) {
        List<PeriodKind> kinds = AllPeriods.LIST.stream()
                .filter(period -> period.contains(day))
                .map(Period::kind)
                .filter(kind -> kind != PeriodKind.CUMULATIVE_TERTIALS)
                .toList();

        assertThat(kinds).containsExactlyInAnyOrder(PeriodKind.YEAR, PeriodKind.TERTIAL, PeriodKind.HALF_YEAR);
    }

    @Property
    void periodContainsAnotherWhenItContainsEachOfItsDays(
            @ForAll("periodsOfTwoYears") Period period, @ForAll("periodsOfTwoYears") Period other) {
        boolean everyDay = other.first().datesUntil(other.last().plusDays(1)).allMatch(period::contains);

        assertThat(period.contains(other)).isEqualTo(everyDay);
    }

    @Test
    void interimReportHoldsItsTwoTertialsAndTheFirstHalfYearOnly() {
        Period interim = Period.parse("2020-T1-2");

        assertThat(AllPeriods.LIST.stream().filter(interim::contains).map(Period::code))
                .containsExactlyInAnyOrder("2020-T1", "2020-T2", "2020-T1-2", "2020-H1");
    }

    @Test
    void daysBeginInSwedenInWinterTimeAndSummerTime() {
        Period interim = Period.parse("2020-T1-2");

        assertThat(interim.startInstant()).isEqualTo(Instant.parse("2019-12-31T23:00:00Z"));
        assertThat(interim.endInstant()).isEqualTo(Instant.parse("2020-08-31T22:00:00Z"));
    }

    @Property
    void displayOrderIsByLastDayAndTellsAllPeriodsApart(@ForAll("periods") Period one, @ForAll("periods") Period two) {
        int order = Period.chronological().compare(one, two);

        assertThat(order == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(order))
                .isEqualTo(-Integer.signum(Period.chronological().compare(two, one)));
        if (one.last().isBefore(two.last())) {
            assertThat(order).isNegative();
        }
    }

    @Test
    void mixedPeriodsAreSortedForDisplay() {
        List<Period> year = new ArrayList<>(
                AllPeriods.LIST.stream().filter(period -> period.year() == 2020).toList());
        year.sort(Period.chronological());

        assertThat(year)
                .extracting(Period::code)
                .containsExactly("2020-T1", "2020-H1", "2020-T1-2", "2020-T2", "2020", "2020-H2", "2020-T3");
    }
}
