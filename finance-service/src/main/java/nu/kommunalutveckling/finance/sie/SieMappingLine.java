package nu.kommunalutveckling.finance.sie;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One mapping in the list of them. */
record SieMappingLine(@Schema(examples = "222000-0315") String organisationNumber, Instant changedAt) {
    static SieMappingLine of(SieMapping mapping) {
        return new SieMappingLine(mapping.organisationNumber, mapping.changedAt);
    }
}
