package nu.kommunalutveckling.finance.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A requisition as it is shown; amounts in SEK.
 *
 * @param receivedOn null while it has not come
 * @param booked what the entries with its voucher hold; null when it names none, or nothing is booked with it
 */
@Schema(name = "Requisition")
record RequisitionView(
        UUID id,
        @Schema(examples = "barn-unga") String stateGrant,
        RequisitionState state,
        @Schema(examples = "9000000.00") BigDecimal amount,
        LocalDate requestedOn,
        @Nullable LocalDate receivedOn,
        @Nullable String reference,
        @Schema(examples = "A 127") @Nullable String voucher,
        @Schema(examples = "9000000.00") @Nullable BigDecimal booked,
        @Nullable String note) {
    static RequisitionView of(Requisition requisition) {
        return new RequisitionView(
                requisition.id,
                requisition.stateGrant,
                requisition.receivedOn == null ? RequisitionState.REQUESTED : RequisitionState.RECEIVED,
                requisition.amount.setScale(2),
                requisition.requestedOn,
                requisition.receivedOn,
                requisition.reference,
                requisition.voucher,
                requisition.booked,
                requisition.note);
    }
}
