package nu.kommunalutveckling.gateway.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the owners of a year's KPIs, all of them at once. A KPI may have several, and a person several KPIs; a person is the
 * id of an account, as tokens tell it in {@code sub}. */
record NameOwners(@NotNull @Size(max = 1000) List<@NotNull @Valid Owner> items) {

    /** One owner of one KPI. */
    @Schema(name = "NameOwner")
    record Owner(
            @Schema(examples = "influence-strategist-meetings")
            @NotNull
            @Size(max = 60)
            @Pattern(regexp = WritePlan.KEY)
            String kpi,

            @Schema(examples = "7d0a4f0e-93a1-4a5e-9d51-0c6c1f1f2b6d")
            @NotNull
            @Size(max = 100)
            @Pattern(regexp = "^[A-Za-z0-9._@-]{1,100}$")
            String person) {}
}
