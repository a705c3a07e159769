package nu.kommunalutveckling.course.participation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.course.organisations.SendingOrganisation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a file of counts: so many came to an occasion from an organisation. */
record ImportParticipation(
        @Schema(examples = "2022-motiverande-samtal-1")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
        String occasion,

        @Schema(examples = "0680") @NotNull @Size(max = 40) @Pattern(regexp = SendingOrganisation.FORM)
        String organisation,

        @Min(0) @Max(100_000) int participants) {}
