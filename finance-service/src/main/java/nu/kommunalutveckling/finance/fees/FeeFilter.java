package nu.kommunalutveckling.finance.fees;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nu.kommunalutveckling.finance.areas.AccountingYear;
import nu.kommunalutveckling.web.lists.Filters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which fees to list, for a {@code @BeanParam}. All that is said must hold. */
public class FeeFilter {
    @RestQuery
    @Parameter(description = "År. / Year.")
    public @Nullable AccountingYear year;

    @RestQuery
    @Parameter(description = "Kommunens kod. / Code of the municipality.", example = "0680")
    @Size(max = 4)
    @Pattern(regexp = "^[0-9]*$")
    public @Nullable String municipality;

    @RestQuery
    @Parameter(description = "Områdets nyckel. / Key of the area.", example = "social")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    public @Nullable String partnership;

    @RestQuery
    @Parameter(description = "Slag. / Kind.")
    public @Nullable FeeKind kind;

    @RestQuery
    @Parameter(description = "Fakturerade, eller inte. / Invoiced, or not.", example = "false")
    @Schema(
            enumeration = {"true", "false"},
            maxLength = 5)
    @Pattern(regexp = "^(true|false)$")
    public @Nullable String invoiced;

    Filters filters() {
        Filters filters = new Filters()
                .equal("year", year == null ? null : year.value())
                .equal("municipality", municipality)
                .equal("partnership", partnership)
                .equal("kind", kind);
        return invoiced == null
                ? filters
                : filters.where(invoiced.equals("true") ? "invoicedOn is not null" : "invoicedOn is null", Map.of());
    }
}
