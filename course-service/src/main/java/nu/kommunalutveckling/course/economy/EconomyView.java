package nu.kommunalutveckling.course.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The economy of an occasion, in SEK.
 *
 * @param state the occasion's
 * @param participants those who came once it was held, none when it was cancelled, until then those registered
 * @param feesInvoiced what was really invoiced; null as long as the fee tells
 * @param fees what is invoiced, or the fee of all participants
 * @param result fees minus costs
 * @param breakEven how many must come for the fees to cover the costs; null where no number does
 */
@Schema(name = "Economy")
record EconomyView(
        @Schema(examples = "2026-motiverande-samtal-1") String occasion,
        @Schema(examples = "motiverande-samtal") String course,
        @Schema(examples = "OPEN") String state,
        LocalDate lastDay,
        LocalDate lastRegistrationDay,
        @Schema(examples = "1450") BigDecimal fee,
        int participants,
        @Schema(examples = "18000") BigDecimal fixedCost,
        @Schema(examples = "250") BigDecimal costPerParticipant,
        @Nullable BigDecimal feesInvoiced,
        @Schema(examples = "29000") BigDecimal fees,
        @Schema(examples = "23000") BigDecimal costs,
        @Schema(examples = "6000") BigDecimal result,
        @Schema(examples = "15") @Nullable Integer breakEven) {
    static EconomyView of(OccasionResult result) {
        return new EconomyView(
                result.occasion,
                result.course,
                result.state,
                result.lastDay,
                result.lastRegistrationDay,
                result.fee,
                result.participants,
                result.fixedCost,
                result.costPerParticipant,
                result.feesInvoiced,
                result.fees,
                result.costs,
                result.result,
                result.breakEven);
    }
}
