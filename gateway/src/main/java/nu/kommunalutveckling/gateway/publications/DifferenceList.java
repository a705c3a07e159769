package nu.kommunalutveckling.gateway.publications;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a publication has otherwise than an earlier one.
 *
 * @param reason why the later one was made; null when it is the first of its period
 * @param items the KPIs that differ
 */
@Schema(name = "PublicationDifferenceList")
record DifferenceList(
        PublicationView from,
        PublicationView to,
        @Nullable String reason,
        List<DifferenceView> items,
        List<AnalysisDifferenceView> analyses,
        List<HighlightDifferenceView> highlights) {}
