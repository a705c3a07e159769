package nu.kommunalutveckling.finance.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fee as it is shown, in SEK. {@code invoicedOn} is null while it has not been invoiced. */
@Schema(name = "Fee")
record FeeView(
        UUID id,
        @Schema(examples = "2024") int year,
        @Schema(examples = "0680") String municipality,
        @Schema(examples = "social") String partnership,
        FeeKind kind,
        @Schema(examples = "384000.00") BigDecimal amount,
        @Nullable LocalDate invoicedOn,
        @Nullable String note,
        Instant changedAt) {
    static FeeView of(Fee fee) {
        return new FeeView(
                fee.id,
                fee.year,
                fee.municipality,
                fee.partnership,
                fee.kind,
                fee.amount.setScale(2),
                fee.invoicedOn,
                fee.note,
                fee.changedAt);
    }
}
