package nu.kommunalutveckling.gateway.publications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.gateway.highlights.Benefit;
import nu.kommunalutveckling.gateway.highlights.ToldHighlight;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A highlight that one publication has otherwise than another.
 *
 * @param before how the earlier one tells it; null when it does not
 * @param after how the later one tells it; null when it does not
 */
@Schema(name = "HighlightDifference")
record HighlightDifferenceView(
        UUID id,
        Difference.Change change,
        @Nullable PublishedHighlight before,
        @Nullable PublishedHighlight after) {

    /** What a publication tells of a highlight. */
    @Schema(name = "PublishedHighlight")
    record PublishedHighlight(
            @Schema(examples = "partnership") @Nullable String goal,
            @Schema(examples = "social") @Nullable String area,
            List<Benefit> benefits,
            Text text) {
        static PublishedHighlight of(ToldHighlight told) {
            return new PublishedHighlight(told.goal(), told.area(), told.benefits(), told.text());
        }
    }

    static List<HighlightDifferenceView> between(Publication earlier, Publication later) {
        return Difference.between(told(earlier.status()), told(later.status()))
                .map(one -> new HighlightDifferenceView(one.key(), one.change(), one.before(), one.after()))
                .toList();
    }

    private static Map<UUID, PublishedHighlight> told(Status status) {
        Map<UUID, PublishedHighlight> told = new LinkedHashMap<>();
        status.allHighlights().forEach(one -> told.put(one.id(), PublishedHighlight.of(one)));
        return told;
    }
}
