package nu.kommunalutveckling.gateway.municipalities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.gateway.live.Result;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The mean over the municipalities that have a value, each weighing the same. One that has none, or whose value is withheld, is
 * left out: it is not 0.
 *
 * @param value null when no municipality has a value
 * @param municipalities how many have one, 0 to 13
 */
@Schema(name = "MunicipalMean")
record Mean(
        @Nullable BigDecimal value, @Schema(examples = "13") int municipalities) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Mean of(Figure figure, List<Result> all) {
        List<BigDecimal> values = all.stream()
                .map(one -> exact(figure, one))
                .filter(Objects::nonNull)
                .toList();
        if (values.isEmpty()) {
            return new Mean(null, 0);
        }
        BigDecimal mean = values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
        return new Mean(Rounding.halfUp(mean, figure.kind() == ValueKind.MONEY ? 2 : 1), values.size());
    }

    /** From the parts where they are known, so that nothing is rounded twice. */
    private static @Nullable BigDecimal exact(Figure figure, Result result) {
        BigDecimal part = result.numerator();
        BigDecimal whole = result.denominator();
        if (figure.kind() != ValueKind.PERCENT || result.value() == null || part == null || whole == null) {
            return result.value();
        }
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
}
