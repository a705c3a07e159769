package nu.kommunalutveckling.course.registrations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Moves a participant to another occasion that has a free seat. */
record MoveRegistration(
        @Schema(examples = "2026-motiverande-samtal-2")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
        String occasion) {}
