package nu.kommunalutveckling.gateway.publications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.live.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Freezes the status of a period as decided. A reason is demanded when the period has been published before.
 *
 * @param asPrinted true for what was decided on paper: only printed figures are frozen, and no service's period need be
 *     closed; null means false
 */
record PublishStatus(
        @NotNull Period period,

        @Schema(examples = "Närvaron för PKS var fel avskriven.") @Size(max = 500) @Nullable
        String reason,

        @Nullable Boolean asPrinted,

        @NotNull @Valid MakeDecision decision) {

    Reading reading() {
        return Boolean.TRUE.equals(asPrinted) ? Reading.AS_PRINTED : Reading.COUNTING;
    }

    /** What was decided; the registry number is null only where a printed document tells none. */
    record MakeDecision(
            @Schema(examples = "2020/1867") @Size(max = 60) @Pattern(regexp = "^.*\\S.*$") @Nullable
            String registryNumber,

            @Schema(examples = "§ 12") @Size(max = 60) @Nullable
            String paragraph,

            @Schema(examples = "PKS") @Size(max = 100) @Nullable
            String body,

            @Nullable LocalDate date) {

        Publication.Decision decision() {
            return new Publication.Decision(registryNumber, paragraph, body, date);
        }
    }
}
