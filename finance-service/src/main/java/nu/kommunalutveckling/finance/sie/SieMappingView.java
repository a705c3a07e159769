package nu.kommunalutveckling.finance.sie;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mapping as it is shown. */
@Schema(name = "SieMapping")
record SieMappingView(
        @Schema(examples = "222000-0315") String organisationNumber,
        List<MapAccounts> accounts,
        List<MapCostCentre> costCentres,
        List<MapProject> projects,
        Instant changedAt) {
    static SieMappingView of(SieMapping mapping, WriteSieMapping rules) {
        return new SieMappingView(
                mapping.organisationNumber, rules.accounts(), rules.costCentres(), rules.projects(), mapping.changedAt);
    }
}
