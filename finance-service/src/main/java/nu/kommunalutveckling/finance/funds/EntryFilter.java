package nu.kommunalutveckling.finance.funds;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.web.lists.Filters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which entries to list, for a {@code @BeanParam}. All that is said must hold. */
public class EntryFilter {
    @RestQuery
    @Parameter(description = "Området, delområden inräknade. / The area, its sub-areas included.", example = "social")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    public @Nullable String area;

    @RestQuery
    @Parameter(description = "Sort. / Kind.")
    public @Nullable EntryKind kind;

    @RestQuery
    @Parameter(description = "Bokförda i perioden. / Booked in the period.", example = "2022-T1")
    public @Nullable Period period;

    @RestQuery
    @Parameter(description = "Statsbidraget. / The state grant.", example = "barn-unga")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    public @Nullable String stateGrant;

    @RestQuery
    @Parameter(description = "Projektet. / The project.", example = "digital-delaktighet")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    public @Nullable String project;

    @RestQuery
    @Parameter(description = "Vems pengar. / Whose money.")
    public @Nullable Financier financier;

    @RestQuery
    @Parameter(description = "Motpart. / Counterparty.", example = "0680")
    @Size(max = 40)
    @Pattern(regexp = "^[0-9a-z-]*$")
    public @Nullable String organisation;

    @RestQuery
    @Parameter(
            description =
                    "true: bara interna poster, med ett annat område som motpart; false: bara övriga. / true: only"
                            + " internal entries, with another area as counterparty; false: only the others.",
            example = "true")
    @Schema(
            enumeration = {"true", "false"},
            maxLength = 5)
    @Pattern(regexp = "^(true|false)$")
    public @Nullable String internal;

    @RestQuery
    @Parameter(description = "Överföringen som de är ben av. / The transfer they are legs of.")
    @Size(max = 36)
    @Pattern(regexp = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
    @Schema(format = "uuid")
    public @Nullable String transfer;

    @RestQuery
    @Parameter(description = "Verifikation. / Voucher.", example = "A 127")
    @Size(max = 60)
    @Pattern(regexp = "^[^\\x00-\\x1f]{0,60}$")
    public @Nullable String voucher;

    Filters filters() {
        Filters filters = new Filters()
                .equal("kind", kind)
                .equal("stateGrant", stateGrant)
                .equal("project", project)
                .equal("financier", financier)
                .equal("organisation", organisation)
                .equal("transfer", transfer == null ? null : UUID.fromString(transfer))
                .equal("voucher", voucher);
        if (area != null) {
            filters.where(
                    "(area = :area or area in (select key from Area where parent = :area))", Map.of("area", area));
        }
        if (period != null) {
            filters.where("bookedOn between :first and :last", Map.of("first", period.first(), "last", period.last()));
        }
        if (internal != null) {
            filters.where(internal.equals("true") ? "counterArea is not null" : "counterArea is null", Map.of());
        }
        return filters;
    }
}
