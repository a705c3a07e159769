package nu.kommunalutveckling.finance.sie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a project of the book-keeping, an object of dimension 6, stands for. All three null: a project that the ledger need
 * not know.
 *
 * @param area goes before the area of the row's cost centre; null when that one counts
 * @param stateGrant the grant that the money is of; whatever the row uses up is then the state's
 */
record MapProject(
        @Schema(examples = "6010") @NotNull @Size(min = 1, max = 60) @Pattern(regexp = "^[^\\x00-\\x1f]{1,60}$")
        String code,

        @Schema(examples = "social") @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Nullable
        String area,

        @Schema(examples = "barn-unga") @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Nullable
        String stateGrant,

        @Schema(examples = "digital-delaktighet") @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Nullable
        String project) {}
