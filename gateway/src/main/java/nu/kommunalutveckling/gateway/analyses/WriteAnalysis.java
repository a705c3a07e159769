package nu.kommunalutveckling.gateway.analyses;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Writes an analysis; {@code key} is that of the goal or of the business area. */
record WriteAnalysis(
        @NotNull Period period,
        @NotNull AnalysisOf about,

        @Schema(examples = "partnership") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
        String key,

        @Schema(examples = "Närvaron bär samarbetet.") @NotNull @NotBlank @Size(max = 10000)
        String sv,

        @Schema(examples = "Attendance carries the cooperation.") @Size(min = 1, max = 10000) @Nullable
        String en) {}
