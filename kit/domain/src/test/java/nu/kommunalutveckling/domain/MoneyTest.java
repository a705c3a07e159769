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

class MoneyTest {
    /** Amounts of which three can be added without leaving the limit. */
    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs()
                .between(-30_000_000_000_000L, 30_000_000_000_000L)
                .map(Money::ofOre);
    }

    @ParameterizedTest
    @CsvSource({
        "793713,    KR,   793713.00", // the organisation's result of 2022, as printed
        "793713,    MNKR, 0.8",
        "5696000,   MNKR, 5.7", // applications granted to tertial 2 of 2018
        "0.50,      KR,   0.50",
        "500,       TKR,  1",
        "-0.50,     KR,   -0.50",
        "499.99,    TKR,  0",
        "-500,      TKR,  -1",
        "150625000, TKR,  150625",
    })
    void amountIsShownInTheUnitAsked(String amount, MoneyUnit unit, BigDecimal shown) {
        assertThat(Money.of(amount).inUnit(unit)).isEqualTo(shown);
    }

    @Test
    void thousandsAreRoundedWhereTheReportCutThemOff() {
        // The statement of 2022 prints the result of 793 713 kr as 793 tkr.
        assertThat(Money.of("793713").inUnit(MoneyUnit.TKR)).isEqualTo("794");
    }

    @Test
    void amountIsRoundedOnceFromTheExactAmount() {
        // By way of 50 tkr it would be shown as 0.1.
        assertThat(Money.of("49999.99").inUnit(MoneyUnit.MNKR)).isEqualTo("0.0");
    }

    @Property
    void equalAmountsAreEqualHoweverWritten(@ForAll("amounts") Money money, @ForAll @IntRange(max = 9) int zeros) {
        Money other = new Money(money.amount().setScale(2 + zeros));

        assertThat(other).isEqualTo(money).hasSameHashCodeAs(money).isEqualByComparingTo(money);
        assertThat(new Money(money.amount().stripTrailingZeros())).isEqualTo(money);
    }

    @Property
    void amountIsReadBackFromItsText(@ForAll("amounts") Money money) {
        assertThat(Money.of(money.amount().toPlainString())).isEqualTo(money);
    }

    @Property
    void additionIsExactInAnyOrder(
            @ForAll("amounts") Money one, @ForAll("amounts") Money two, @ForAll("amounts") Money three) {
        assertThat(one.plus(two).plus(three)).isEqualTo(three.plus(two).plus(one));
        assertThat(one.plus(two).minus(two)).isEqualTo(one);
        assertThat(one.minus(two)).isEqualTo(two.minus(one).negate());
        assertThat(one.plus(one.negate())).isEqualTo(Money.ZERO);
    }

    @Property
    void orderIsThatOfTheDifference(@ForAll("amounts") Money one, @ForAll("amounts") Money two) {
        assertThat(Integer.signum(one.compareTo(two)))
                .isEqualTo(one.minus(two).amount().signum());
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
    }

    @Property
    void shownAmountIsWithinHalfOfItsLastDigit(@ForAll("amounts") Money money, @ForAll MoneyUnit unit) {
        BigDecimal shown = money.inUnit(unit);
        BigDecimal lastDigit = BigDecimal.ONE.movePointRight(unit.powerOfTen() - unit.decimals());
        BigDecimal off =
                shown.movePointRight(unit.powerOfTen()).subtract(money.amount()).abs();

        assertThat(shown.scale()).isEqualTo(unit.decimals());
        assertThat(off.add(off)).isLessThanOrEqualTo(lastDigit);
    }

    @Test
    void limitItselfIsAnAmountAndAnOreMoreIsNot() {
        Money most = Money.of("1000000000000");

        assertThat(most.negate()).isEqualTo(Money.of("-1000000000000.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> most.plus(Money.ofOre(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> most.negate().minus(Money.ofOre(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "-12.345", "1E-1000000000"})
    void moreThanTwoDecimalsAreRefused(BigDecimal amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(amount)).withMessageContaining("two decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000.01", "-1E13", "1E1000000000"})
    void amountBeyondTheLimitIsRefused(BigDecimal amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(amount))
                .withMessageContaining("1000000000000 SEK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 000", "1,50", "1.", ".5", "+1", "1e3", "0.500", "--1", "٣", "NaN"})
    void textThatIsNoPlainAmountIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(text)).withMessageContaining("such as 793713");
    }
}
