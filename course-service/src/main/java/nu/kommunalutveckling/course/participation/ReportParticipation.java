package nu.kommunalutveckling.course.participation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nu.kommunalutveckling.course.organisations.SendingOrganisation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says who came: either of each registration, or as heads from each organisation. What was said before is replaced.
 *
 * @param attended the registrations of those who came; all others with a seat stayed away. Null when heads were counted
 * @param counts heads; null when it is known who came
 */
record ReportParticipation(
        @Size(max = 100_000) @Nullable List<UUID> attended,

        @Size(max = 20) @Nullable List<@Valid Count> counts) {

    /** Heads from one organisation. */
    @Schema(name = "ParticipantCount")
    record Count(
            @Schema(examples = "0680") @NotNull @Size(max = 40) @Pattern(regexp = SendingOrganisation.FORM)
            String organisation,

            @Min(0) @Max(100_000) int participants) {}
}
