package nu.kommunalutveckling.course.economy;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says what an occasion costs, in SEK.
 *
 * @param fixedCost lecturer, rooms and the like, however many come
 * @param costPerParticipant food, books and the like
 * @param feesInvoiced what was really invoiced; null as long as the fee of each participant tells
 */
record SetEconomy(
        @Schema(examples = "18000") @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 2)
        BigDecimal fixedCost,

        @Schema(examples = "250") @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 2)
        BigDecimal costPerParticipant,

        @Schema(examples = "29000") @PositiveOrZero @Digits(integer = 9, fraction = 2) @Nullable
        BigDecimal feesInvoiced) {}
