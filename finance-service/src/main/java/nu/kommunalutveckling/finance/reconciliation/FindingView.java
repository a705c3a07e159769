package nu.kommunalutveckling.finance.reconciliation;

import java.math.BigDecimal;
import java.util.UUID;
import nu.kommunalutveckling.finance.published.Unit;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asked of a printed figure and what it found. Numbers are in {@code unit}. Row is null when a whole column is
 * meant, column when a whole row is; a figure in running text has neither but {@code figure}.
 *
 * @param against the addresses of what it was compared with, separated by spaces
 * @param printed null where nothing is printed, or no number
 * @param difference printed, or 0 where nothing is, less computed; null when the question is not about a number
 * @param cause why print does not agree; null when it does
 */
@Schema(name = "Finding")
record FindingView(
        UUID id,
        @Schema(examples = "S001") String document,
        @Schema(examples = "funds") @Nullable String table,
        @Schema(examples = "staff") @Nullable String row,
        @Schema(examples = "disposable") @Nullable String column,

        @Schema(examples = "deficit-kurs-konferens") @Nullable
        String figure,

        RuleName rule,
        Text ruleSentence,

        @Schema(examples = "funds/staff/opening funds/staff/received")
        String against,

        @Schema(examples = "6 893") @Nullable String text,
        @Schema(examples = "6893") @Nullable BigDecimal printed,
        @Schema(examples = "9333") @Nullable BigDecimal computed,
        @Schema(examples = "-2440") @Nullable BigDecimal difference,
        @Nullable Unit unit,
        Verdict verdict,
        @Nullable Cause cause,
        @Nullable Text causeSentence,
        FindingState state,

        @Schema(examples = "Rättat i nästa rapport.") @Nullable
        String note) {
    static FindingView of(PrintedCheck check) {
        Cause cause = check.cause;
        return new FindingView(
                check.id,
                check.document,
                check.table,
                check.row,
                check.column,
                check.figure,
                check.rule,
                check.rule.sentence(),
                check.against,
                check.text,
                check.printed,
                check.computed,
                difference(check),
                check.unit,
                check.verdict,
                cause,
                cause == null ? null : cause.explanation(),
                check.state,
                check.note);
    }

    private static @Nullable BigDecimal difference(PrintedCheck check) {
        BigDecimal printed = check.printed;
        BigDecimal computed = check.computed;
        if (computed == null || (printed == null && check.text != null)) {
            return null;
        }
        return (printed == null ? BigDecimal.ZERO : printed).subtract(computed);
    }
}
