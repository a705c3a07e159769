package nu.kommunalutveckling.gateway.highlights;

import java.util.List;
import java.util.UUID;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A highlight for those who show or freeze it.
 *
 * @param goal key of its strategic goal; null when it is of none
 * @param area key of its business area; null when it is of none
 */
public record ToldHighlight(
        UUID id, @Nullable String goal, @Nullable String area, List<Benefit> benefits, Text text) {
    static ToldHighlight of(Highlight highlight) {
        return new ToldHighlight(
                highlight.id,
                highlight.goal,
                highlight.area,
                highlight.served(),
                Text.of(highlight.swedish, highlight.english));
    }
}
