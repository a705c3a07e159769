package nu.kommunalutveckling.finance.stategrants;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says how a state grant shall be from now on. */
record ChangeStateGrant(
        @Schema(examples = "social") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String area,

        @Schema(examples = "Psykisk hälsa") @NotBlank @Size(max = 200)
        String programme,

        @Schema(examples = "Barn och unga") @NotBlank @Size(max = 200)
        String sv,

        @Schema(examples = "Children and young people") @NotBlank @Size(max = 200)
        String en,

        @Min(2000) @Max(2099) @Schema(examples = "2021") int firstYear,

        @Schema(examples = "2024", description = "Sista året det får användas. / The last year it may be used.")
        @Min(2000)
        @Max(2099)
        @Nullable
        Integer lastYearOfUse)
        implements StateGrantFacts {}
