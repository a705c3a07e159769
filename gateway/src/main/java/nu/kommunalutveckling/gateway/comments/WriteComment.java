package nu.kommunalutveckling.gateway.comments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Writes what is said of a result, in Swedish; {@code en} is a translation, if there is one. */
record WriteComment(
        @Schema(examples = "Målet är nått.") @NotNull @NotBlank @Size(max = 4000)
        String sv,

        @Schema(examples = "The target is reached.") @Size(min = 1, max = 4000) @Nullable
        String en) {}
