package nu.kommunalutveckling.gateway.publications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.gateway.analyses.AnalysisOf;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An analysis that one publication has otherwise than another.
 *
 * @param key of the goal or business area
 * @param before its words in the earlier one; null when it has none
 * @param after its words in the later one; null when it has none
 */
@Schema(name = "AnalysisDifference")
record AnalysisDifferenceView(
        AnalysisOf about,
        @Schema(examples = "partnership") String key,
        Difference.Change change,
        @Nullable Text before,
        @Nullable Text after) {

    /** What an analysis is known by. */
    private record Subject(AnalysisOf about, String key) {}

    static List<AnalysisDifferenceView> between(Publication earlier, Publication later) {
        return Difference.between(told(earlier.status()), told(later.status()))
                .map(one -> new AnalysisDifferenceView(
                        one.key().about(), one.key().key(), one.change(), one.before(), one.after()))
                .toList();
    }

    private static Map<Subject, Text> told(Status status) {
        Map<Subject, Text> told = new LinkedHashMap<>();
        status.allAnalyses().forEach(one -> told.put(new Subject(one.about(), one.key()), one.text()));
        return told;
    }
}
