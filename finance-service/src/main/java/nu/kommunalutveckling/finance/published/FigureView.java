package nu.kommunalutveckling.finance.published;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure in running text by itself; what it claims to be stands in its document. */
@Schema(name = "PublishedFigure")
record FigureView(
        @Schema(examples = "S001") String document,
        @Schema(examples = "surplus") String key,
        @Schema(examples = "överskott") String item,
        @Schema(examples = "793 tkr") String text,
        @Schema(examples = "793") @Nullable BigDecimal value,
        @Nullable BigDecimal to,
        Unit unit,
        @Schema(examples = "cirka") @Nullable String qualifier,
        Precision precision,
        @Schema(examples = "2022") @Nullable String period,
        @Schema(examples = "2.4") @Nullable String section) {
    static FigureView of(StoredFigure figure) {
        return new FigureView(
                figure.document,
                figure.key,
                figure.item,
                figure.text,
                figure.value,
                figure.to,
                figure.unit,
                figure.qualifier,
                figure.precision,
                figure.period,
                figure.section);
    }
}
