package nu.kommunalutveckling.finance.published;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure in running text.
 *
 * @param item the words that name it, as printed
 * @param text the figure as printed, its unit included
 * @param value the number read from the text, in {@code unit}; null when the text holds none ("hälften")
 * @param to the upper end, when a range is printed
 * @param roundedTo what it is rounded to, where that is coarser than the printed decimals; otherwise null
 * @param qualifier the word that qualifies it, as printed; null when there is none
 * @param precision what that word means for the number; null for nothing
 * @param period the period or time it is of, as printed or as a period's code; null when it is of none
 * @param section where in the document it stands; null when unknown
 * @param claims what it says that it is
 */
@Schema(name = "PrintedFigure")
public record PrintedFigure(
        @Schema(examples = "remaining-god-nara-vard") String key,
        @Schema(examples = "kvarvarande medel") String item,
        @Schema(examples = "65,2 miljoner") String text,
        @Schema(examples = "65.2") @Nullable BigDecimal value,
        @Nullable BigDecimal to,
        Unit unit,
        @Schema(examples = "0.1") @Nullable BigDecimal roundedTo,
        @Schema(examples = "cirka") @Nullable String qualifier,
        @Nullable Precision precision,
        @Schema(examples = "2022") @Nullable String period,
        @Schema(examples = "2.5") @Nullable String section,
        List<Claim> claims) {
    public PrintedFigure {
        value = PrintedNumbers.asPrinted(text, value);
        to = PrintedNumbers.asPrinted(text, to);
        claims = Listed.of(claims);
    }

    /** What its qualifier means for the number; as printed, unless it says otherwise. */
    public Precision meant() {
        return precision == null ? Precision.AS_PRINTED : precision;
    }
}
