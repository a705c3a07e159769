package nu.kommunalutveckling.finance.published;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a cell prints. A cell that prints nothing is left out, or has a null text: that is not a printed 0.
 *
 * @param text exactly as printed
 * @param value the number read from the text, in the cell's unit; null when the text holds none
 * @param to the upper end, when a range is printed; {@code value} is the lower
 * @param unit the cell's own, where it is not its column's; null otherwise
 */
@Schema(name = "PrintedCell")
public record PrintedCell(
        @Schema(examples = "outcome") String column,
        @Schema(examples = "7 253") @Nullable String text,
        @Schema(examples = "7253") @Nullable BigDecimal value,
        @Nullable BigDecimal to,
        @Nullable Unit unit) {
    public PrintedCell {
        value = PrintedNumbers.asPrinted(text, value);
        to = PrintedNumbers.asPrinted(text, to);
    }
}
