package nu.kommunalutveckling.gateway.analyses;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An analysis as it is shown; {@code en} null when it has not been translated. */
@Schema(name = "Analysis")
record AnalysisView(
        UUID id,
        @Schema(examples = "2022") String period,
        AnalysisOf about,
        @Schema(examples = "partnership") String key,
        @Schema(examples = "Närvaron bär samarbetet.") String sv,

        @Schema(examples = "Attendance carries the cooperation.") @Nullable
        String en,

        Instant changedAt) {
    static AnalysisView of(Analysis analysis) {
        return new AnalysisView(
                analysis.id,
                analysis.period,
                analysis.about,
                analysis.subject,
                analysis.swedish,
                analysis.english,
                analysis.changedAt);
    }
}
