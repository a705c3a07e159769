package nu.kommunalutveckling.survey.results;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Share;
import nu.kommunalutveckling.survey.suppression.Level;
import nu.kommunalutveckling.survey.surveys.SurveyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a unit to all questions of a goal, counted together. As the same respondents answer several of them, no interval
 * stands beside.
 *
 * @param unit key of the network or area; {@code all} for the total
 * @param observation NORMAL; SUPPRESSED when the answers to any of the questions are; NOT_APPLICABLE when none was asked; MISSING
 *     when nobody answered
 * @param questions how many of the goal's questions were asked
 * @param answers with a step 1–6, to any of them; null when suppressed
 * @param favourable how many of those count as satisfied
 * @param share favourable of the answers, in per cent
 */
@Schema(name = "GoalResult")
record GoalResultView(
        @Schema(examples = "2022-network") String survey,
        @Schema(examples = "2022") int year,
        SurveyKind kind,
        @Schema(examples = "user-benefit") String goal,
        Level level,
        @Schema(examples = "all") String unit,
        @Schema(examples = "all") String name,
        Observation observation,
        @Schema(examples = "2") int questions,
        @Schema(examples = "350") @Nullable Long answers,
        @Schema(examples = "163") @Nullable Long favourable,
        @Schema(examples = "46.6") @Nullable BigDecimal share) {
    static GoalResultView of(GoalResult result) {
        boolean asked = result.questions > 0;
        Long answers = asked ? result.answered : null;
        Long favourable = asked ? result.favourable : null;
        return new GoalResultView(
                result.survey,
                result.year,
                result.kind,
                result.goal,
                result.level,
                result.unit,
                result.name,
                observation(result),
                result.questions,
                answers,
                favourable,
                answers == null || favourable == null ? null : new Share(favourable, answers).percent(1));
    }

    private static Observation observation(GoalResult result) {
        if (result.questions == 0) {
            return Observation.NOT_APPLICABLE;
        }
        if (result.answered == null) {
            return Observation.SUPPRESSED;
        }
        return result.answered == 0 ? Observation.MISSING : Observation.NORMAL;
    }
}
