package nu.kommunalutveckling.reportedvalues;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reported value as it is shown. Null means that the document prints nothing there. */
@Schema(name = "ReportedValue")
record ReportedValueView(
        UUID id,
        @Schema(examples = "attendance-share") String measure,
        @Schema(examples = "network:pks") String parameters,
        Period period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Observation observation,
        @Schema(examples = "S001") String source,
        @Nullable String note,
        Instant changedAt) {
    static ReportedValueView of(ReportedValue reported) {
        return new ReportedValueView(
                reported.id,
                reported.measure,
                reported.parameters,
                Period.parse(reported.period),
                reported.value,
                reported.low,
                reported.high,
                reported.numerator,
                reported.denominator,
                reported.observation,
                reported.source,
                reported.note,
                reported.changedAt);
    }
}
