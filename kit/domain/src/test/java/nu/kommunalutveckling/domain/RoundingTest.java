package nu.kommunalutveckling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000"), new BigDecimal("1000000000"))
                .ofScale(6);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0, 1",
        "0.49, 0, 0",
        "2.5, 0, 3",
        "-0.5, 0, -1",
        "-2.45, 1, -2.5",
        "0.449, 1, 0.4",
        "81, 1, 81.0",
    })
    void halfGoesAwayFromZero(BigDecimal value, int decimals, BigDecimal rounded) {
        assertThat(Rounding.halfUp(value, decimals)).isEqualTo(rounded);
    }

    @Property
    void roundedFigureIsWithinHalfAUnitAndHasTheDeclaredDecimals(
            @ForAll("figures") BigDecimal figure, @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal rounded = Rounding.halfUp(figure, decimals);

        assertThat(rounded.scale()).isEqualTo(decimals);
        assertThat(rounded.subtract(figure).abs()).isLessThanOrEqualTo(new BigDecimal("0.5").movePointLeft(decimals));
    }

    @Property
    void roundingTwiceTheSameWayChangesNothing(
            @ForAll("figures") BigDecimal figure, @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal rounded = Rounding.halfUp(figure, decimals);

        assertThat(Rounding.halfUp(rounded, decimals)).isEqualTo(rounded);
    }

    @Property
    void deficitAndSurplusOfTheSameSizeLookTheSame(
            @ForAll("figures") BigDecimal figure, @ForAll @IntRange(max = 6) int decimals) {
        assertThat(Rounding.halfUp(figure.negate(), decimals))
                .isEqualTo(Rounding.halfUp(figure, decimals).negate());
    }

    @Property
    void largerFigureIsNeverRoundedBelowASmaller(
            @ForAll("figures") BigDecimal one,
            @ForAll("figures") BigDecimal two,
            @ForAll @IntRange(max = 6) int decimals) {
        assertThat(Rounding.halfUp(one.max(two), decimals))
                .isGreaterThanOrEqualTo(Rounding.halfUp(one.min(two), decimals));
    }

    /** Participants of the first half-year, change since the year before, as printed in the results of 2020. */
    @ParameterizedTest
    @CsvSource({"3746, 2726, -27", "2726, 438, -84"})
    void changeInPercentIsAsPrinted(BigDecimal before, BigDecimal now, BigDecimal printed) {
        assertThat(Rounding.percent(now.subtract(before), before, 0)).isEqualTo(printed);
    }

    @Test
    void percentOfNothingIsNoResult() {
        assertThat(Rounding.percent(BigDecimal.ZERO, new BigDecimal("0.00"), 0)).isNull();
        assertThat(Rounding.percent(BigDecimal.ZERO, BigDecimal.TEN, 0)).isEqualTo("0");
    }

    @Test
    void negativeDecimalsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.halfUp(BigDecimal.TEN, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.percent(BigDecimal.ONE, BigDecimal.TEN, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.percent(BigDecimal.ONE, BigDecimal.ZERO, -1));
    }

    @Property
    void normalisedFigureIsTheSameNumberWithoutExponentOrClosingZeros(
            @ForAll("figures") BigDecimal figure, @ForAll @IntRange(max = 20) int zeros) {
        BigDecimal normalised = Rounding.normalised(figure.setScale(6 + zeros));

        assertThat(normalised).isEqualByComparingTo(figure);
        assertThat(normalised).isEqualTo(Rounding.normalised(figure));
        assertThat(normalised.toString()).matches("-?[0-9]+(\\.[0-9]*[1-9])?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E18", "1E1000000000", "1E-1000000000", "-1E19"})
    void figureTooLongToBeOursIsRefusedAtOnce(BigDecimal figure) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.normalised(figure));
    }
}
