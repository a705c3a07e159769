package nu.kommunalutveckling.finance.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nu.kommunalutveckling.finance.grants.DecidedPayouts.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision to pay as it is shown; amounts in SEK.
 *
 * @param plannedBy null when it is not said when it is to be paid
 * @param amount decided for all recipients together
 * @param paid what entries have paid of it
 */
@Schema(name = "PayoutDecision")
record PayoutDecisionView(
        UUID id,
        @Schema(examples = "god-nara-vard") String stateGrant,
        LocalDate decidedOn,
        @Nullable LocalDate plannedBy,
        BigDecimal amount,
        BigDecimal paid,
        BigDecimal unpaid,
        List<PayoutRecipientView> recipients,
        @Nullable String note) {

    /** What one recipient is to get, and has got. */
    @Schema(name = "PayoutRecipient")
    record PayoutRecipientView(
            @Schema(examples = "municipalities") String organisation,
            BigDecimal amount,
            BigDecimal paid,
            BigDecimal unpaid) {
        /** As a cell of a table. */
        @Override
        public String toString() {
            return organisation + ": " + amount.toPlainString();
        }
    }

    /** @param paid what is paid of every decided amount */
    static PayoutDecisionView of(PayoutDecision decision, Map<Target, BigDecimal> paid) {
        List<PayoutRecipientView> recipients = decision.recipients.stream()
                .map(recipient ->
                        recipient(recipient, paid.getOrDefault(Target.of(decision, recipient), BigDecimal.ZERO)))
                .toList();
        return new PayoutDecisionView(
                decision.id,
                decision.stateGrant,
                decision.decidedOn,
                decision.plannedBy,
                sum(recipients, PayoutRecipientView::amount),
                sum(recipients, PayoutRecipientView::paid),
                sum(recipients, PayoutRecipientView::unpaid),
                recipients,
                decision.note);
    }

    private static PayoutRecipientView recipient(PayoutDecision.Recipient recipient, BigDecimal paid) {
        return new PayoutRecipientView(
                recipient.organisation,
                recipient.amount.setScale(2),
                paid.setScale(2),
                recipient.amount.subtract(paid).setScale(2));
    }

    private static BigDecimal sum(
            List<PayoutRecipientView> recipients, Function<PayoutRecipientView, BigDecimal> amount) {
        return recipients.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
