package nu.kommunalutveckling.network.attention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that wants attention.
 *
 * @param organisation whose seat it is; null but for a seat
 * @param seat null but for a seat
 * @param meeting the meeting that is not registered, or the last one that a seat was absent from; null for a network
 * @param day of that meeting; null for a network
 * @param times how many meetings running a seat was absent from; null but for a seat
 * @param share attendance in per cent with one decimal; null but for a network
 * @param target the one it is below, in per cent; null but for a network
 */
@Schema(name = "Attention")
record AttentionView(
        AttentionKind kind,
        @Schema(examples = "skolchefer") String network,
        @Schema(examples = "Skolchefer") String networkName,
        @Schema(examples = "0680") @Nullable String organisation,
        @Nullable UUID seat,
        @Nullable UUID meeting,
        @Schema(examples = "2020-05-14") @Nullable LocalDate day,
        @Schema(examples = "3") @Nullable Long times,
        @Schema(examples = "74.4") @Nullable BigDecimal share,
        @Schema(examples = "80") @Nullable BigDecimal target) {}
