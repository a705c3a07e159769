package nu.kommunalutveckling.gateway.publications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.live.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The status of a period as it was decided. Never changed: a correction is a new version.
 *
 * @param version from 1, within the period
 * @param hash SHA-256 of the frozen status, in hexadecimal; made once, when it was frozen
 * @param reason why an earlier version was replaced; null for the first
 */
public record Publication(
        UUID id,
        Period period,
        int version,
        Decision decision,
        @Nullable String reason,
        Instant publishedAt,
        String hash,
        Status status) {

    /** What was decided, where and when. Null where the document does not say. */
    @Schema(name = "Decision")
    public record Decision(
            @Schema(examples = "2020/1867") @Nullable String registryNumber,
            @Schema(examples = "§ 12") @Nullable String paragraph,
            @Schema(examples = "PKS") @Nullable String body,
            @Nullable LocalDate date) {}
}
