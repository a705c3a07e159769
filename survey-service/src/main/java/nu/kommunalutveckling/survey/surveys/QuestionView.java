package nu.kommunalutveckling.survey.surveys;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is shown, beside its wording in the latest earlier survey of the kind that asked it.
 *
 * @param kpi null when no KPI is followed by it
 * @param goal null when it belongs to no strategic goal
 * @param comparableWithBefore false once somebody has said that the series breaks here
 * @param before key of the earlier survey; null when this one is the first to ask, and then so are the wordings
 * @param wordingChanged whether it is worded otherwise than before, in either language
 */
@Schema(name = "Question")
record QuestionView(
        @Schema(examples = "2022-network") String survey,
        @Schema(examples = "economic-effect") String key,
        @Schema(examples = "1") int position,
        QuestionKind kind,

        @Schema(examples = "Hur nöjd är du med bidraget till ekonomisk effekt?")
        String wordingSv,

        @Schema(examples = "How satisfied are you with the contribution to economic effect?")
        String wordingEn,

        @Schema(examples = "satisfied-economic-effect") @Nullable
        String kpi,

        @Schema(examples = "cost-effectiveness") @Nullable String goal,

        boolean comparableWithBefore,

        @Schema(examples = "2021-network") @Nullable String before,

        @Schema(examples = "Hur nöjd är du med den ekonomiska effekten?") @Nullable
        String wordingBeforeSv,

        @Schema(examples = "How satisfied are you with the economic effect?") @Nullable
        String wordingBeforeEn,

        boolean wordingChanged) {
    static QuestionView of(Question question) {
        boolean changed = question.before != null
                && !(question.wordingSv.equals(question.wordingBeforeSv)
                        && question.wordingEn.equals(question.wordingBeforeEn));
        return new QuestionView(
                question.survey,
                question.key,
                question.position,
                question.kind,
                question.wordingSv,
                question.wordingEn,
                question.kpi,
                question.goal,
                question.comparable,
                question.before,
                question.wordingBeforeSv,
                question.wordingBeforeEn,
                changed);
    }
}
