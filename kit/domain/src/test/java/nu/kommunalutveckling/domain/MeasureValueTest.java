package nu.kommunalutveckling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MeasureValueTest {
    private static final Period PERIOD = Period.parse("2022");
    private static final Map<String, String> PKS = Map.of("network", "pks");

    @Test
    void shareCarriesItsPartsAndIsRounded() {
        MeasureValue value = MeasureValue.ofShare("attendance-share", PKS, PERIOD, new Share(123, 148), 1);

        assertThat(value)
                .isEqualTo(new MeasureValue(
                        "attendance-share",
                        PKS,
                        PERIOD,
                        ValueKind.PERCENT,
                        "percent",
                        new BigDecimal("83.1"),
                        null,
                        null,
                        new BigDecimal("123"),
                        new BigDecimal("148"),
                        Basis.COMPUTED,
                        Observation.NORMAL,
                        null));
    }

    @Test
    void emptyShareIsMissingAndNotZero() {
        MeasureValue value = MeasureValue.ofShare("attendance-share", PKS, PERIOD, Share.EMPTY, 1);

        assertThat(value.value()).isNull();
        assertThat(value.observation()).isEqualTo(Observation.MISSING);
        assertThat(value.denominator()).isEqualTo("0");
    }

    @Test
    void countMoneyAndRangeHaveTheirKindAndUnit() {
        MeasureValue count = MeasureValue.ofCount("occasions-held", Map.of(), PERIOD, 72, "courses");
        MeasureValue money = MeasureValue.ofMoney("organisation-result", Map.of(), PERIOD, Money.of("793713"));
        MeasureValue range = MeasureValue.ofRange(
                "attendance-range", Map.of(), PERIOD, new Range(new BigDecimal("66"), new BigDecimal("74")), "percent");

        assertThat(count.value()).isEqualTo("72");
        assertThat(count).returns(ValueKind.COUNT, MeasureValue::kind).returns("courses", MeasureValue::unit);
        assertThat(money.value()).isEqualTo("793713");
        assertThat(money).returns(ValueKind.MONEY, MeasureValue::kind).returns("SEK", MeasureValue::unit);
        assertThat(range.value()).isNull();
        assertThat(range.low()).isEqualTo("66");
        assertThat(range.high()).isEqualTo("74");
    }

    @Test
    void absentFigureSaysWhy() {
        assertThat(MeasureValue.missing("m", PKS, PERIOD, ValueKind.COUNT, "courses"))
                .returns(Observation.MISSING, MeasureValue::observation)
                .returns(null, MeasureValue::value);
        assertThat(MeasureValue.suppressed("m", PKS, PERIOD, ValueKind.PERCENT, "percent"))
                .returns(Observation.SUPPRESSED, MeasureValue::observation)
                .returns(null, MeasureValue::denominator);
        assertThat(MeasureValue.notApplicable("m", PKS, PERIOD, ValueKind.RANGE, "percent"))
                .returns(Observation.NOT_APPLICABLE, MeasureValue::observation)
                .returns(null, MeasureValue::low);
    }

    @Test
    void figureOfAnOpenPeriodIsProvisionalAndOtherwiseTheSame() {
        MeasureValue figure = MeasureValue.ofShare("attendance-share", PKS, PERIOD, new Share(1, 2), 1);
        MeasureValue provisional = figure.observedAs(Observation.PROVISIONAL);

        assertThat(provisional.observation()).isEqualTo(Observation.PROVISIONAL);
        assertThat(provisional.observedAs(Observation.NORMAL)).isEqualTo(figure);
    }

    @Property
    void parametersAreSortedByNameAndCannotBeChanged(
            @ForAll @Size(min = 1, max = 5)
                    Map<@AlphaChars @StringLength(min = 1, max = 5) String, @AlphaChars @StringLength(max = 5) String>
                            given) {
        Map<String, String> changing = new HashMap<>(given);
        MeasureValue value = MeasureValue.ofCount("m", changing, PERIOD, 1, "courses");
        changing.clear();

        assertThat(value.parameters()).isEqualTo(given);
        assertThat(List.copyOf(value.parameters().keySet())).isSorted();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> value.parameters().clear());
    }

    @Test
    void equalFiguresAreEqualHoweverWritten() {
        MeasureValue one = MeasureValue.ofMoney("m", Map.of(), PERIOD, Money.of("0.5"));
        MeasureValue two = MeasureValue.ofMoney("m", Map.of(), PERIOD, Money.of("0.50"));

        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        assertThat(one.value()).isEqualTo("0.5");
    }
}
