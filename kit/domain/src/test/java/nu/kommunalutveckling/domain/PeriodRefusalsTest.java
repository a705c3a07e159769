package nu.kommunalutveckling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRefusalsTest {
    private static final Set<String> CODES =
            AllPeriods.LIST.stream().map(Period::code).collect(Collectors.toUnmodifiableSet());

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(AllPeriods.LIST);
    }

    /** Text made of what codes are made of, so that much of it is nearly right. */
    @Provide
    Arbitrary<String> nearlyCodes() {
        return Arbitraries.of("20", "2022", "2020", "19", "-", "T", "H", "t", "1", "2", "3", " ", "T1", "-T1-", "\n")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property
    void onlyTheCodesOfPeriodsAreRead(@ForAll("nearlyCodes") String text) {
        if (CODES.contains(text)) {
            assertThat(Period.parse(text).code()).isEqualTo(text);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
        }
    }

    @Property
    void oneCharacterTooManyIsRefused(
            @ForAll("periods") Period period, @ForAll char extra, @ForAll @IntRange(max = 9) int at) {
        int place = Math.min(at, period.code().length());
        String text = period.code().substring(0, place) + extra + period.code().substring(place);
        Assume.that(!CODES.contains(text));

        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " 2022", "2022 ", "2022\n", "2020-t1", "2020-h2", "2020T1", "2020-T0", "2020-T4", "2020-H3",
                "2020-T1-1", "2020-T1-3", "2020-T2-3", "2020-Q1", "1999", "2100", "22", "02022", "٢٠٢٢", "2020–T1",
            })
    void whatIsNotQuiteAPeriodIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @Test
    void refusalTellsWhatWasGivenAndWhatIsAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2020-t1"))
                .withMessage("\"2020-t1\" is not a period. Write a year (2022), a tertial (2020-T1, 2020-T2, 2020-T3),"
                        + " tertials 1-2 (2020-T1-2) or a half-year (2020-H1, 2020-H2), of the years 2000 to 2099");
    }

    @Test
    void refusalDoesNotRepeatAWholePage() {
        assertThatThrownBy(() -> Period.parse("x".repeat(100_000)))
                .hasMessageStartingWith("\"" + "x".repeat(40) + "…\"")
                .message()
                .hasSizeLessThan(300);
    }

    @Property
    void periodsOfDifferentKindsAreNotCompared(@ForAll("periods") Period one, @ForAll("periods") Period two) {
        Assume.that(one.kind() != two.kind());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.isBefore(two))
                .withMessageContainingAll(one.code(), two.code());
    }

    @Property
    void nothingBeforeOrAfterTheCenturyIsMade(@ForAll int year) {
        Assume.that(year < 2000 || year > 2099);

        assertThatIllegalArgumentException().isThrownBy(() -> new Year(year));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tertial(year, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CumulativeTertials(year, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfYear(year, 1));
    }

    @Property
    void partsAYearDoesNotHaveAreNotMade(@ForAll int number) {
        Assume.that(number < 1 || number > 3);

        assertThatIllegalArgumentException().isThrownBy(() -> new Tertial(2020, number));
        assertThatIllegalArgumentException().isThrownBy(() -> new CumulativeTertials(2020, number));
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfYear(2020, number));
    }

    @Test
    void tertialsGoThroughTheSecondOnlyAndHalfYearsAreTwo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CumulativeTertials(2020, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CumulativeTertials(2020, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfYear(2020, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000", "2000-T1", "2000-T1-2", "2000-H1"})
    void firstPeriodOfTheCenturyHasNoPredecessor(String code) {
        Period first = Period.parse(code);

        assertThatIllegalArgumentException().isThrownBy(first::previous);
        assertThatIllegalArgumentException().isThrownBy(first::sameOfYearBefore);
    }
}
