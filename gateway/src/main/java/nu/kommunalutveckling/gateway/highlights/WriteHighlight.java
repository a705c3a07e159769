package nu.kommunalutveckling.gateway.highlights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Tells a highlight, and which of the three K it served; of a goal, a business area, both or neither. */
record WriteHighlight(
        @NotNull Period period,

        @Schema(examples = "partnership") @Size(max = 60) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$") @Nullable
        String goal,

        @Schema(examples = "social") @Size(max = 60) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$") @Nullable
        String area,

        @NotEmpty @Size(max = 3) Set<@NotNull Benefit> benefits,

        @Schema(examples = "Tre kommuner delar jour.") @NotNull @NotBlank @Size(max = 2000)
        String sv,

        @Schema(examples = "Three municipalities share an on-call service.") @Size(min = 1, max = 2000) @Nullable
        String en) {}
