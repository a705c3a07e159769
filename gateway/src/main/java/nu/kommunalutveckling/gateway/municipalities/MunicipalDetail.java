package nu.kommunalutveckling.gateway.municipalities;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row that a municipality's totals are made of.
 *
 * @param subject key of the partnership, state grant, network or course; null for a payout of no state grant
 * @param occasion of the course; null for other kinds
 * @param day the fee's invoice, the meeting, or the occasion's last; null where there is none
 * @param what the kind of fee, or the presence; null for other kinds
 * @param value SEK, one seat, or heads
 */
@Schema(name = "MunicipalDetail")
record MunicipalDetail(
        DetailKind kind,
        @Schema(examples = "network") String service,
        @Schema(examples = "pks") @Nullable String subject,

        @Schema(examples = "2022-motiverande-samtal-1") @Nullable
        String occasion,

        @Nullable LocalDate day,
        @Schema(examples = "PRESENT") @Nullable String what,
        BigDecimal value,
        @Schema(examples = "seats") String unit) {}
