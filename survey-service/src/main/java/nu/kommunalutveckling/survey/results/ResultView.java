package nu.kommunalutveckling.survey.results;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.domain.Share;
import nu.kommunalutveckling.survey.suppression.Detail;
import nu.kommunalutveckling.survey.suppression.Level;
import nu.kommunalutveckling.survey.surveys.SurveyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a unit to a question. Figures that would tell what single respondents answered are null; {@code observation} says
 * SUPPRESSED when all are, and {@code detail} how finely the answers are shown otherwise. Percentages have one decimal.
 *
 * @param goal key of the strategic goal that the question follows; null when it follows none
 * @param unit key of the network or area; {@code all} for the total
 * @param observation NORMAL; SUPPRESSED; NOT_APPLICABLE when the question was not asked; MISSING when nobody answered it
 * @param invited to the survey, of the networks that were asked
 * @param respondents of those, who sent an answer
 * @param responseRate respondents of the invited, in per cent; null when nobody was invited
 * @param notAsked respondents of the unit whose networks were not asked the question
 * @param answered who gave a step 1–6: what shares are taken of
 * @param dontKnow null when shown only together with blanks
 * @param blank who sent an answer without this question; null when shown only together with don't knows
 * @param dissatisfied how many gave 1–2
 * @param satisfied how many gave 3–4
 * @param verySatisfied how many gave 5–6
 * @param satisfiedFrom the first step that counts in {@code share}: 5, or 3 for the staff survey
 * @param share of those who answered, from that step upwards, in per cent
 * @param low lower end of the interval of {@code share}
 * @param high upper end of the interval of {@code share}
 * @param interval how the interval is made
 * @param pointsPerRespondent how many percentage points one answer is worth
 * @param shareBefore the share of the year before; null when there is none, or somebody has said that the two cannot be compared
 * @param change in percentage points since the year before
 * @param exceedsChance whether the change is more than chance gives
 * @param test how that is found
 */
@Schema(name = "Result")
record ResultView(
        @Schema(examples = "2022-network") String survey,
        @Schema(examples = "2022") int year,
        SurveyKind kind,
        @Schema(examples = "expected-benefit") String question,
        @Schema(examples = "user-benefit") @Nullable String goal,
        Level level,
        @Schema(examples = "skolchefer") String unit,
        @Schema(examples = "Skolchefer") String name,
        Observation observation,
        Detail detail,
        @Schema(examples = "16") int invited,
        @Schema(examples = "12") int respondents,
        @Schema(examples = "75") @Nullable BigDecimal responseRate,
        @Schema(examples = "0") int notAsked,
        @Schema(examples = "10") @Nullable Integer answered,
        @Schema(examples = "1") @Nullable Integer dontKnow,
        @Schema(examples = "1") @Nullable Integer blank,
        @Schema(examples = "2") @Nullable Integer dontKnowOrBlank,
        @Schema(examples = "0") @Nullable Integer step1,
        @Schema(examples = "1") @Nullable Integer step2,
        @Schema(examples = "2") @Nullable Integer step3,
        @Schema(examples = "2") @Nullable Integer step4,
        @Schema(examples = "3") @Nullable Integer step5,
        @Schema(examples = "2") @Nullable Integer step6,
        @Schema(examples = "1") @Nullable Integer dissatisfied,
        @Schema(examples = "4") @Nullable Integer satisfied,
        @Schema(examples = "5") @Nullable Integer verySatisfied,
        @Schema(examples = "10") @Nullable BigDecimal dissatisfiedShare,
        @Schema(examples = "40") @Nullable BigDecimal satisfiedShare,
        @Schema(examples = "50") @Nullable BigDecimal verySatisfiedShare,
        @Schema(examples = "5") int satisfiedFrom,
        @Schema(examples = "50") @Nullable BigDecimal share,
        @Schema(examples = "23.7") @Nullable BigDecimal low,
        @Schema(examples = "76.3") @Nullable BigDecimal high,
        @Schema(examples = "WILSON_95") @Nullable String interval,
        @Schema(examples = "10") @Nullable BigDecimal pointsPerRespondent,
        @Schema(examples = "45.5") @Nullable BigDecimal shareBefore,
        @Schema(examples = "4.5") @Nullable BigDecimal change,
        @Schema(examples = "false") @Nullable Boolean exceedsChance,
        @Schema(examples = "TWO_PROPORTIONS_95") @Nullable String test) {
    private static final int DECIMALS = 1;

    static ResultView of(Result cell) {
        Share share = share(cell.favourable, cell.answered);
        Share before = share(cell.favourableBefore, cell.answeredBefore);
        TwoProportions compared = TwoProportions.of(share, before);
        WilsonInterval interval = share == null ? null : WilsonInterval.of(share);
        return new ResultView(
                cell.survey,
                cell.year,
                cell.kind,
                cell.question,
                cell.goal,
                cell.level,
                cell.unit,
                cell.name,
                observation(cell),
                cell.detail,
                cell.invited,
                cell.respondents,
                percent(cell.respondents, cell.invited),
                cell.notAsked,
                cell.answered,
                cell.dontKnow,
                cell.blank,
                cell.withoutStep,
                cell.step1,
                cell.step2,
                cell.step3,
                cell.step4,
                cell.step5,
                cell.step6,
                cell.dissatisfied,
                cell.satisfied,
                cell.verySatisfied,
                percent(cell.dissatisfied, cell.answered),
                percent(cell.satisfied, cell.answered),
                percent(cell.verySatisfied, cell.answered),
                cell.satisfiedFrom,
                percent(cell.favourable, cell.answered),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                interval == null ? null : WilsonInterval.METHOD,
                percent(1, cell.answered),
                before == null ? null : before.percent(DECIMALS),
                compared == null ? null : compared.difference(),
                compared == null ? null : compared.exceedsChance(),
                compared == null ? null : TwoProportions.METHOD);
    }

    private static Observation observation(Result cell) {
        if (!cell.asked) {
            return Observation.NOT_APPLICABLE;
        }
        if (!cell.detail.isShown()) {
            return Observation.SUPPRESSED;
        }
        return cell.answered == null || cell.answered == 0 ? Observation.MISSING : Observation.NORMAL;
    }

    /** Null when the counts are withheld, or nobody answered. */
    private static @Nullable Share share(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole == 0 ? null : new Share(part, whole);
    }

    private static @Nullable BigDecimal percent(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null
                ? null
                : Rounding.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), DECIMALS);
    }
}
