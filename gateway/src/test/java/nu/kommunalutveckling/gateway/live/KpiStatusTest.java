package nu.kommunalutveckling.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.gateway.plans.Direction;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statuses of the six printed targets, and every border. */
class KpiStatusTest {
    private static Plan.Kpi kpi(
            ValueKind kind, Direction direction, @Nullable BigDecimal target, @Nullable BigDecimal tolerance) {
        Text title = new Text("Mätetal", "KPI");
        return new Plan.Kpi(
                "kpi",
                "K01",
                title,
                kind,
                "percent",
                0,
                direction,
                target,
                tolerance,
                Set.of(PeriodKind.YEAR),
                null,
                null,
                null,
                null);
    }

    private static Result result(@Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Result(
                new Year(2022),
                value,
                low,
                high,
                null,
                null,
                Basis.REPORTED,
                Observation.NORMAL,
                "S001",
                null,
                null,
                null,
                null,
                null,
                false);
    }

    @ParameterizedTest(name = "{0} {1} against {2} ± {3}: {4}")
    @CsvSource({
        "AT_LEAST, 793713,   0,    , MET",
        "AT_LEAST,     81,  80,    , MET",
        "AT_LEAST,     83,  80,    , MET",
        "AT_LEAST,     96,  80,    , MET",
        "AT_LEAST,     72,  50,    , MET",
        "AT_LEAST,   1421, 949,    , MET",
        "AT_LEAST,     80,  80,    , MET",
        "AT_LEAST,   79.5,  80,    , MET",
        "AT_LEAST,   79.4,  80,    , PARTLY_MET",
        "AT_LEAST,     72,  80,    , PARTLY_MET",
        "AT_LEAST,     71,  80,    , NOT_MET",
        "AT_LEAST,     -1,   0,    , NOT_MET",
        "AT_LEAST,     77,  80,   3, PARTLY_MET",
        "AT_LEAST,     76,  80,   3, NOT_MET",
        "AT_LEAST,     79,  80,   0, NOT_MET",
        "AT_LEAST,    -95,-100,    , MET",
        "AT_LEAST,   -110,-100,    , PARTLY_MET",
        "AT_MOST,      80,  80,    , MET",
        "AT_MOST,      88,  80,    , PARTLY_MET",
        "AT_MOST,      89,  80,    , NOT_MET",
        "BALANCE,      50,  50,    , MET",
        "BALANCE,      55,  50,    , PARTLY_MET",
        "BALANCE,      45,  50,    , PARTLY_MET",
        "BALANCE,      44,  50,    , NOT_MET",
        "AT_LEAST,     34,    ,    , NO_TARGET",
        "AT_LEAST,      0,    ,    , NO_TARGET",
        "AT_LEAST,       ,  80,    , NO_RESULT",
        "AT_LEAST,       ,    ,    , NO_RESULT",
    })
    void resultAgainstTarget(
            Direction direction,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal tolerance,
            KpiStatus status) {
        assertThat(KpiStatus.of(kpi(ValueKind.PERCENT, direction, target, tolerance), result(value, null, null)))
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}: {1}–{2} against 80: {3}")
    @CsvSource({
        "AT_LEAST, 80, 90, MET",
        "AT_LEAST, 74, 90, PARTLY_MET",
        "AT_LEAST, 66, 74, NOT_MET",
        "AT_MOST,  10, 80, MET",
        "AT_MOST,  10, 99, NOT_MET",
    })
    void rangeReachesTheTargetOnlyWhenAllOfItDoes(
            Direction direction, BigDecimal low, BigDecimal high, KpiStatus status) {
        Plan.Kpi kpi = kpi(ValueKind.RANGE, direction, BigDecimal.valueOf(80), null);
        assertThat(KpiStatus.of(kpi, result(null, low, high))).isEqualTo(status);
    }
}
