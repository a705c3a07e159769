package nu.kommunalutveckling.survey.suppression;

/**
 * What a survey demands.
 *
 * @param threshold a cell needs so many who answered the question, 2 or more, or it is suppressed
 * @param satisfiedFrom the first step of the band that the survey's share counts: 5 for very satisfied, 3 for satisfied
 */
public record SuppressionRule(int threshold, int satisfiedFrom) {
    public SuppressionRule {
        if (threshold < 2 || (satisfiedFrom != 5 && satisfiedFrom != 3)) {
            throw new IllegalArgumentException("No rule: %d, %d".formatted(threshold, satisfiedFrom));
        }
    }

    /** Whether the answers of a cell must not be told: somebody answered, and too few did. */
    boolean protects(AnswerCounts counts) {
        return counts.respondents() > 0 && counts.answered() < threshold;
    }
}
