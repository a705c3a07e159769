package nu.kommunalutveckling.network.networks;

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

/** Says anew what a network is; everything but its key. The parameters are those of {@link CreateNetwork}. */
record ChangeNetwork(
        @NotNull NetworkKind kind,

        @Schema(examples = "utbildning") @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Nullable
        String area,

        @Schema(examples = "13") @Min(1) @Max(500) int numberOfSeats,

        @Schema(examples = "2020") @Min(2000) @Max(2099) int activeFrom,

        @Schema(examples = "2030") @Min(2000) @Max(2099) @Nullable
        Integer activeTo,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid NetworkName> names,

        @NotNull @Size(max = 20)
        List<@NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") String> series,

        @NotNull @Size(max = 100) List<@NotNull @Valid NetworkTarget> targets)
        implements NetworkFacts {}
