package nu.kommunalutveckling.survey.results;

import nu.kommunalutveckling.survey.suppression.Detail;
import nu.kommunalutveckling.survey.suppression.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A cell of which not all is shown, and why.
 *
 * @param unit key of the network or area; {@code all} for the total
 * @param respondents who sent an answer, of the networks that were asked
 * @param detail how finely it is shown; NOTHING when it is suppressed
 * @param revealsLevel of the cell that more detail would give away; null for other reasons
 * @param revealsUnit the key of that cell; null for other reasons
 */
@Schema(name = "SuppressedCell")
record SuppressedCellView(
        @Schema(examples = "expected-benefit") String question,
        Level level,
        @Schema(examples = "skolchefer") String unit,
        @Schema(examples = "12") int respondents,
        Detail detail,
        Reason reason,
        @Nullable Level revealsLevel,
        @Schema(examples = "elevhalsochefer") @Nullable String revealsUnit) {
    static SuppressedCellView of(Result cell, Reason reason) {
        return new SuppressedCellView(
                cell.question,
                cell.level,
                cell.unit,
                cell.respondents,
                cell.detail,
                reason,
                cell.revealsLevel,
                cell.revealsUnit);
    }
}
