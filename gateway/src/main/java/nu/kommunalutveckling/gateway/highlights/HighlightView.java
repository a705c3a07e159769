package nu.kommunalutveckling.gateway.highlights;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A highlight as it is shown; {@code en} null when it has not been translated. */
@Schema(name = "Highlight")
record HighlightView(
        UUID id,
        @Schema(examples = "2022") String period,
        @Schema(examples = "partnership") @Nullable String goal,
        @Schema(examples = "social") @Nullable String area,
        List<Benefit> benefits,
        @Schema(examples = "Tre kommuner delar jour.") String sv,

        @Schema(examples = "Three municipalities share an on-call service.") @Nullable
        String en,

        Instant changedAt) {
    static HighlightView of(Highlight highlight) {
        return new HighlightView(
                highlight.id,
                highlight.period,
                highlight.goal,
                highlight.area,
                highlight.served(),
                highlight.swedish,
                highlight.english,
                highlight.changedAt);
    }
}
