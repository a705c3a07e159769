package nu.kommunalutveckling.gateway.comments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.commentcheck.CommentCheck;
import nu.kommunalutveckling.gateway.commentcheck.CommentWarning;
import nu.kommunalutveckling.gateway.plans.KpiUse;
import nu.kommunalutveckling.web.language.Text;

/** What is said of the results, for those who show or freeze them. */
@ApplicationScoped
public class Comments implements KpiUse {
    private final CommentRepository stored;
    private final KnownFigures figures;

    Comments(CommentRepository stored, KnownFigures figures) {
        this.stored = stored;
        this.figures = figures;
    }

    /** All comments of a year, read once. */
    public Said in(int year) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> new Said(stored.in(year).stream()
                        .collect(Collectors.toMap(comment -> comment.kpi + " " + comment.period, Comment::text))));
    }

    /** What in a text contradicts the figures at hand; nothing when none are. */
    public List<CommentWarning> warnings(String kpi, Period period, String text) {
        return figures.of(kpi, period)
                .map(known -> CommentCheck.of(text, known))
                .orElse(List.of());
    }

    @Override
    public boolean of(String kpi, int year) {
        return stored.count("kpi = ?1 and year = ?2", kpi, year) > 0;
    }

    /** Comments as they were when they were read. */
    public record Said(Map<String, Text> texts) {
        /** What is said of a KPI in a period of that year; empty when nothing is. */
        public Optional<Text> of(String kpi, Period period) {
            return Optional.ofNullable(texts.get(kpi + " " + period.code()));
        }
    }
}
