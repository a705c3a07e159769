package nu.kommunalutveckling.survey.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nu.kommunalutveckling.survey.suppression.Detail;
import nu.kommunalutveckling.survey.suppression.Level;
import nu.kommunalutveckling.survey.suppression.PublishedCell;
import nu.kommunalutveckling.survey.suppression.PublishedCounts;
import nu.kommunalutveckling.survey.suppression.Unit;
import nu.kommunalutveckling.survey.suppression.Verdict;
import org.jspecify.annotations.Nullable;

/** A row of the table of results, its components named as the columns. */
record FrozenResult(
        String survey,
        String question,
        Level level,
        String unit,
        String name,
        boolean asked,
        int invited,
        int respondents,
        int notAsked,
        int satisfiedFrom,
        Detail detail,
        @Nullable Reason reason,
        @Nullable Level revealsLevel,
        @Nullable String revealsUnit,
        @JsonUnwrapped PublishedCounts counts) {

    /** The cell of a unit of which no network was asked. */
    static FrozenResult notAsked(String survey, String question, UnitSize size, int satisfiedFrom) {
        return new FrozenResult(
                survey,
                question,
                size.unit().level(),
                size.unit().key(),
                size.name(),
                false,
                0,
                0,
                size.respondents(),
                satisfiedFrom,
                Detail.NOTHING,
                null,
                null,
                null,
                PublishedCounts.NONE);
    }

    /**
     * The cell of a unit that was asked, or in part.
     *
     * @param reasonsTold whether it may be told why it is withheld
     */
    static FrozenResult of(
            String survey,
            String question,
            UnitSize size,
            UnitSize asked,
            PublishedCell cell,
            int satisfiedFrom,
            boolean reasonsTold) {
        Verdict verdict = cell.verdict();
        Unit revealed = reasonsTold && !verdict.belowThreshold() ? verdict.wouldReveal() : null;
        return new FrozenResult(
                survey,
                question,
                size.unit().level(),
                size.unit().key(),
                size.name(),
                true,
                asked.invited(),
                cell.respondents(),
                size.respondents() - asked.respondents(),
                satisfiedFrom,
                verdict.detail(),
                reason(verdict, reasonsTold),
                revealed == null ? null : revealed.level(),
                revealed == null ? null : revealed.key(),
                cell.counts());
    }

    private static @Nullable Reason reason(Verdict verdict, boolean told) {
        if (verdict.detail() == Detail.ALL) {
            return null;
        }
        if (!told) {
            return Reason.NOT_TOLD;
        }
        return verdict.belowThreshold() ? Reason.TOO_FEW : Reason.WOULD_REVEAL;
    }
}
