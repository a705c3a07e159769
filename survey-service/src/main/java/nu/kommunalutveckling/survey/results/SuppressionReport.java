package nu.kommunalutveckling.survey.results;

import java.math.BigDecimal;
import java.util.List;
import nu.kommunalutveckling.domain.Share;
import nu.kommunalutveckling.survey.suppression.Detail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a survey withholds, cell by cell. A cell is one question of one unit that was asked it.
 *
 * @param cells all of them
 * @param tooFew those in which too few answered, where it may be told
 * @param reasonsNotTold cells that are withheld for one reason or the other, where to tell which would give too much away
 * @param others the rest: cells with answers enough
 * @param othersVisible of those, the ones of which at least the share is shown
 * @param othersWhole of those, the ones of which every detail is shown
 * @param othersVisibleShare visible of the others, in per cent; null when there are none
 */
@Schema(name = "SuppressionReport")
record SuppressionReport(
        @Schema(examples = "2022-network") String survey,
        @Schema(examples = "308") int cells,
        @Schema(examples = "20") int tooFew,
        @Schema(examples = "0") int reasonsNotTold,
        @Schema(examples = "288") int others,
        @Schema(examples = "270") int othersVisible,
        @Schema(examples = "200") int othersWhole,
        @Schema(examples = "93.8") @Nullable BigDecimal othersVisibleShare,
        List<SuppressedCellView> items) {
    static SuppressionReport of(String survey, List<Result> asked) {
        int tooFew = because(asked, Reason.TOO_FEW);
        int notTold = (int) asked.stream()
                .filter(cell -> cell.reason == Reason.NOT_TOLD && !cell.detail.isShown())
                .count();
        int others = asked.size() - tooFew - notTold;
        int visible = (int) asked.stream().filter(cell -> cell.detail.isShown()).count();
        int whole =
                (int) asked.stream().filter(cell -> cell.detail == Detail.ALL).count();
        return new SuppressionReport(
                survey,
                asked.size(),
                tooFew,
                notTold,
                others,
                visible,
                whole,
                new Share(visible, others).percent(1),
                asked.stream()
                        .<SuppressedCellView>mapMulti((cell, items) -> {
                            if (cell.reason != null) {
                                items.accept(SuppressedCellView.of(cell, cell.reason));
                            }
                        })
                        .toList());
    }

    private static int because(List<Result> cells, Reason reason) {
        return (int) cells.stream().filter(cell -> cell.reason == reason).count();
    }
}
