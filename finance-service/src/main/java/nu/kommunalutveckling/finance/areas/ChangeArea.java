package nu.kommunalutveckling.finance.areas;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says how an area shall be from now on, all its names included. */
record ChangeArea(
        @NotNull AreaKind kind,

        @Schema(examples = "social", description = "Området som det är en del av. / The area it is part of.")
        @Size(max = 60)
        @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        @Nullable
        String parent,

        @Min(0) @Max(10_000) @Schema(examples = "2") int ordinal,
        @Min(2000) @Max(2099) @Schema(examples = "2022") int firstYear,

        @Min(2000) @Max(2099) @Schema(examples = "2030") @Nullable
        Integer lastYear,

        @NotEmpty @Size(max = 100) @Valid List<@NotNull @Valid WriteName> names)
        implements AreaFacts {}
