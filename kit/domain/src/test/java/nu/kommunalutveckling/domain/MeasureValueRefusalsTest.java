package nu.kommunalutveckling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureValueRefusalsTest {
    @ParameterizedTest
    @CsvSource({
        // kind, observation, value, low, high, numerator, denominator
        "PERCENT,  NORMAL,         81,,,    81, 100",
        "PERCENT,  PROVISIONAL,    81,,,    ,",
        "PERCENT,  SAMPLE,         81,,,    ,",
        "PERCENT,  MISSING,        ,,,      0, 0",
        "PERCENT,  SUPPRESSED,     ,,,      ,",
        "MONEY,    NORMAL,         -5,,,    ,",
        "COVERAGE, NORMAL,         1.0,,,   ,",
        "COVERAGE, NORMAL,         0,,,     ,",
        "RANGE,    NORMAL,         ,64,83,  ,",
        "RANGE,    NORMAL,         ,64,64.0,,",
        "RANGE,    NOT_APPLICABLE, ,,,      ,",
    })
    void partsThatAgreeAreTaken(
            ValueKind kind,
            Observation observation,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        assertThat(value(kind, observation, value, low, high, numerator, denominator))
                .returns(kind, MeasureValue::kind);
    }

    @ParameterizedTest
    @CsvSource({
        // kind, observation, value, low, high, numerator, denominator
        "PERCENT,  NORMAL,         ,,,      ,       , has a value",
        "COUNT,    PROVISIONAL,    ,,,      ,       , has a value",
        "COUNT,    SAMPLE,         ,,,      ,       , has a value",
        "MONEY,    MISSING,        0,,,     ,       , has a value",
        "PERCENT,  NOT_APPLICABLE, 0,,,     ,       , has a value",
        "PERCENT,  SUPPRESSED,     81,,,    ,       , has a value",
        "RANGE,    NORMAL,         70,64,83,,       , has a value",
        "RANGE,    NORMAL,         ,,,      ,       , has a low end",
        "RANGE,    MISSING,        ,64,83,  ,       , has a low end",
        "RANGE,    SUPPRESSED,     ,64,83,  ,       , has a low end",
        "PERCENT,  NORMAL,         70,64,83,,       , has a low end",
        "RANGE,    NORMAL,         ,64,,    ,       , has both ends",
        "PERCENT,  NORMAL,         70,,83,  ,       , has both ends",
        "RANGE,    NORMAL,         ,83,64,  ,       , has its ends in order",
        "PERCENT,  NORMAL,         81,,,    81,     , has both numerator",
        "PERCENT,  NORMAL,         81,,,    ,    100, has both numerator",
        "PERCENT,  SUPPRESSED,     ,,,      3,     4, shows no parts",
        "COVERAGE, NORMAL,         11,,,    ,       , is 1 for yes",
    })
    void partsThatContradictEachOtherAreRefused(
            ValueKind kind,
            Observation observation,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value(kind, observation, value, low, high, numerator, denominator))
                .withMessageStartingWith("A value of \"m\" " + why);
    }

    @ParameterizedTest
    @EnumSource(
            value = Observation.class,
            names = {"SUPPRESSED", "MISSING", "NOT_APPLICABLE"})
    void figureCannotBeObservedAway(Observation absent) {
        MeasureValue figure = MeasureValue.ofCount("m", Map.of(), Period.parse("2022"), 0, "courses");

        assertThatIllegalArgumentException().isThrownBy(() -> figure.observedAs(absent));
    }

    @Test
    void measureAndUnitAndSourceAreNotBlank() {
        Period period = Period.parse("2022");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureValue.missing(" ", Map.of(), period, ValueKind.COUNT, "courses"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureValue.missing("m", Map.of(), period, ValueKind.COUNT, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasureValue(
                        "m",
                        Map.of(),
                        period,
                        ValueKind.COUNT,
                        "courses",
                        BigDecimal.TEN,
                        null,
                        null,
                        null,
                        null,
                        Basis.REPORTED,
                        Observation.NORMAL,
                        " "));
    }

    private static MeasureValue value(
            ValueKind kind,
            Observation observation,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        return new MeasureValue(
                "m",
                Map.of(),
                Period.parse("2022"),
                kind,
                "unit",
                value,
                low,
                high,
                numerator,
                denominator,
                Basis.COMPUTED,
                observation,
                null);
    }
}
