package nu.kommunalutveckling.finance.staffing;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The full-time equivalents of one form, area or financier, or of all.
 *
 * @param key null for all
 * @param share of the total, per cent; null when the total is nought
 * @param before the same a year before; null when nothing is written of that period
 * @param change since then; null when nothing is
 */
@Schema(name = "StaffingSummary")
record StaffingSummaryView(
        By by,
        @Schema(examples = "PERMANENT") @Nullable String key,
        @Schema(examples = "Tillsvidare") String name,
        @Schema(examples = "24.25") BigDecimal fte,
        @Schema(examples = "49.8") @Nullable BigDecimal share,
        @Schema(examples = "31.35") @Nullable BigDecimal before,
        @Schema(examples = "-7.10") @Nullable BigDecimal change) {

    /** What the rows are put together by: the rows of each cut sum to the total. */
    @Schema(name = "StaffingSummaryBy")
    enum By {
        FORM,
        AREA,
        FINANCIER,
        ALL
    }
}
