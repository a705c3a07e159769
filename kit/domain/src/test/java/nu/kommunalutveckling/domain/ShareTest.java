package nu.kommunalutveckling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.longs().between(0, 1_000_000_000_000L).flatMap(denominator -> Arbitraries.longs()
                .between(0, denominator)
                .map(numerator -> new Share(numerator, denominator)));
    }

    /** Applications and amounts granted to tertial 2 of 2018, 2019 and 2020, as printed in the results of 2020. */
    @ParameterizedTest
    @CsvSource({
        "4, 8, 50",
        "1, 9, 11",
        "5696000, 39103816, 15",
        "250000, 23460356, 1",
        "5685000, 18570800, 31",
    })
    void percentIsAsPrinted(long granted, long applied, BigDecimal printed) {
        assertThat(new Share(granted, applied).percent(0)).isEqualTo(printed);
    }

    @Test
    void halfIsRoundedUpWhereTheReportCutItOff() {
        // 3 of 8 applications granted in 2020: the report prints 37.
        assertThat(new Share(3, 8).percent(0)).isEqualTo("38");
        assertThat(new Share(3, 8).percent(1)).isEqualTo("37.5");
    }

    @Test
    void percentIsRoundedOnceFromTheParts() {
        // 37.4996 %: by way of 37.50 it would become 38.
        assertThat(new Share(93_749, 250_000).percent(0)).isEqualTo("37");
    }

    @Test
    void nothingCountedIsNoResultAndNoneOfManyIsZero() {
        assertThat(Share.EMPTY.percent(1)).isNull();
        assertThat(new Share(0, 13).percent(1)).isEqualTo("0.0");
    }

    @Property
    void percentIsNullExactlyWhenEmpty(@ForAll("shares") Share share) {
        assertThat(share.percent(1) == null).isEqualTo(share.isEmpty());
    }

    @Property
    void percentLiesWithinHalfAUnitOfTheLastDecimal(
            @ForAll("shares") Share share, @ForAll @IntRange(max = 4) int decimals) {
        Assume.that(!share.isEmpty());
        BigDecimal percent = percentOf(share, decimals);
        BigDecimal whole = BigDecimal.valueOf(share.denominator());
        BigDecimal off = percent.multiply(whole)
                .subtract(BigDecimal.valueOf(share.numerator()).multiply(HUNDRED))
                .abs();

        assertThat(percent).isBetween(BigDecimal.ZERO, HUNDRED);
        assertThat(percent.scale()).isEqualTo(decimals);
        assertThat(off).isLessThanOrEqualTo(whole.multiply(new BigDecimal("0.5").movePointLeft(decimals)));
    }

    @Property
    void shareAndItsComplementMakeAHundredButForRounding(@ForAll("shares") Share share) {
        Assume.that(!share.isEmpty());
        Share rest = new Share(share.denominator() - share.numerator(), share.denominator());
        // Each is off by at most half a tenth, so together by at most one tenth.
        assertThat(percentOf(share, 1).add(percentOf(rest, 1)))
                .isBetween(new BigDecimal("99.9"), new BigDecimal("100.1"));
    }

    @Property
    void poolingCountsEverythingOnceInAnyOrder(@ForAll List<@From("shares") Share> shares) {
        Share pooled = Share.pooled(shares);

        assertThat(pooled.numerator())
                .isEqualTo(shares.stream().mapToLong(Share::numerator).sum());
        assertThat(pooled.denominator())
                .isEqualTo(shares.stream().mapToLong(Share::denominator).sum());
        assertThat(Share.pooled(shares.reversed())).isEqualTo(pooled);
    }

    @Property
    void pooledPercentLiesBetweenThePercentsOfItsParts(@ForAll("shares") Share one, @ForAll("shares") Share two) {
        Assume.that(!one.isEmpty() && !two.isEmpty());
        Range ends = Range.of(List.of(percentOf(one, 1), percentOf(two, 1)));

        assertThat(ends.contains(percentOf(one.plus(two), 1))).isTrue();
    }

    @Test
    void largeNetworksWeighMoreWhenPooled() {
        // 12 of 13 seats and 1 of 2: pooled 87 %, where the mean of the two would be 71 %.
        assertThat(Share.pooled(List.of(new Share(12, 13), new Share(1, 2))).percent(0))
                .isEqualTo("87");
    }

    @Test
    void poolingNothingIsEmpty() {
        assertThat(Share.pooled(Collections.emptyList())).isEqualTo(Share.EMPTY);
    }

    @Property
    void partOutsideTheWholeIsRefused(@ForAll long numerator, @ForAll long denominator) {
        Assume.that(numerator < 0 || numerator > denominator);

        assertThatIllegalArgumentException().isThrownBy(() -> new Share(numerator, denominator));
    }

    @Test
    void sumThatDoesNotFitIsRefusedRatherThanWrong() {
        Share largest = new Share(1, Long.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> largest.plus(new Share(0, 1)));
    }

    private static BigDecimal percentOf(Share counted, int decimals) {
        return Objects.requireNonNull(counted.percent(decimals));
    }
}
