package nu.kommunalutveckling.survey.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import nu.kommunalutveckling.domain.Share;
import nu.kommunalutveckling.survey.suppression.Unit;
import nu.kommunalutveckling.survey.surveys.SurveyKind;
import org.jspecify.annotations.Nullable;

/** The figures of closed surveys that measures are made of: what is published, and nothing else. */
@ApplicationScoped
public class PublishedFigures {
    private final ResultRepository results;
    private final ResponseRateRepository rates;

    PublishedFigures(ResultRepository results, ResponseRateRepository rates) {
        this.results = results;
        this.rates = rates;
    }

    /**
     * A share of a closed survey.
     *
     * @param asked whether the question was
     * @param share null when it is withheld, and when the question was not asked
     * @param kind of the survey it is from
     * @param closedAt when it was frozen
     */
    public record Figure(boolean asked, @Nullable Share share, SurveyKind kind, Instant closedAt) {}

    /** Those of a unit who gave a step of at least so much, 5 or 3; null when no such survey is closed or has no such cell. */
    public @Nullable Figure atLeast(int step, SurveyKind kind, int year, Map<String, String> parameters) {
        Result cell = results.of(kind, year, parameters.getOrDefault("question", ""), unit(parameters));
        if (cell == null) {
            return null;
        }
        Integer counted = counted(cell, step);
        Integer answered = cell.answered;
        return new Figure(
                cell.asked,
                counted == null || answered == null ? null : new Share(counted, answered),
                kind,
                cell.closedAt);
    }

    /** Those of a unit who answered, of those who were invited; null when no such survey is closed or has no such unit. */
    public @Nullable Figure responses(SurveyKind kind, int year, Map<String, String> parameters) {
        ResponseRate rate = rates.of(kind, year, unit(parameters));
        return rate == null ? null : new Figure(true, new Share(rate.respondents, rate.invited), kind, rate.closedAt);
    }

    private static @Nullable Integer counted(Result cell, int step) {
        if (cell.satisfiedFrom == step) {
            return cell.favourable;
        }
        if (step == 5) {
            return cell.verySatisfied;
        }
        return cell.answered == null || cell.dissatisfied == null ? null : cell.answered - cell.dissatisfied;
    }

    private static Unit unit(Map<String, String> parameters) {
        String network = parameters.get("network");
        String area = parameters.get("area");
        if (network != null) {
            return Unit.network(network);
        }
        return area == null ? Unit.TOTAL : Unit.area(area);
    }
}
