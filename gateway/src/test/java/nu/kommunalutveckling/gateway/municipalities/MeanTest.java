package nu.kommunalutveckling.gateway.municipalities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.municipalities.FrozenFigures.Frozen;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The mean beside a municipality, and what of the figures is final. */
class MeanTest {
    private static final Result NONE = Result.missing(new Year(2022), false);

    @Test
    void whoHasNoValueIsLeftOutAndIsNotNought() {
        Mean mean = Mean.of(Figure.FEES, List.of(of("100"), NONE, of("0"), of("51")));
        assertThat(mean.municipalities()).isEqualTo(3);
        assertThat(mean.value()).isEqualByComparingTo("50.33");
    }

    @Test
    void sharesAreMeantFromTheirPartsAndRoundedOnce() {
        // 1/3 and 2/3 print as 33 and 67; their mean is exactly a half.
        Mean mean = Mean.of(Figure.ATTENDANCE, List.of(share("33", 1, 3), share("67", 2, 3)));
        assertThat(mean.value()).isEqualByComparingTo("50");
        assertThat(Mean.of(Figure.ATTENDANCE, List.of(of("33"), share("67", 2, 3)))
                        .value())
                .isEqualByComparingTo("49.8");
    }

    @Test
    void withoutAnyValueThereIsNoMean() {
        assertThat(Mean.of(Figure.SEATS, List.of(NONE, NONE))).isEqualTo(new Mean(null, 0));
    }

    @Test
    void whatMayStillChangeIsNotFinal() {
        assertThat(frozen(Basis.COMPUTED, true).isFinal()).isTrue();
        assertThat(frozen(Basis.COMPUTED, false).isFinal()).isFalse();
        assertThat(frozen(Basis.COMPUTED, null).isFinal()).isFalse();
        assertThat(frozen(Basis.REPORTED, false).isFinal()).isTrue();
        assertThat(new Frozen(new MeasureRef("finance", "payouts"), NONE).isFinal())
                .isFalse();
    }

    private static Frozen frozen(Basis basis, @Nullable Boolean closed) {
        return new Frozen(new MeasureRef("finance", "payouts"), result("1", null, null, basis, closed));
    }

    private static Result of(String value) {
        return result(value, null, null, Basis.COMPUTED, true);
    }

    private static Result share(String value, int part, int whole) {
        return result(value, BigDecimal.valueOf(part), BigDecimal.valueOf(whole), Basis.COMPUTED, true);
    }

    private static Result result(
            String value,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            Basis basis,
            @Nullable Boolean closed) {
        return new Result(
                new Year(2022),
                new BigDecimal(value),
                null,
                null,
                part,
                whole,
                basis,
                Observation.NORMAL,
                null,
                null,
                null,
                null,
                closed,
                null,
                false);
    }
}
