package nu.kommunalutveckling.gateway.studies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Tells a study; {@code conductor} is the university or body that does it. */
record WriteStudy(
        @Schema(examples = "Brukares inflytande i vardagen") @NotNull @NotBlank @Size(max = 500)
        String sv,

        @Schema(examples = "Users' say in everyday life") @Size(min = 1, max = 500) @Nullable
        String en,

        @Schema(examples = "Jönköping University") @NotNull @NotBlank @Size(max = 200)
        String conductor,

        @Schema(examples = "social") @Size(max = 60) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$") @Nullable
        String area,

        @NotNull StudyState state,
        @Schema(examples = "2022-02-01") @Nullable LocalDate startsOn,
        @Schema(examples = "2023-06-30") @Nullable LocalDate endsOn) {}
