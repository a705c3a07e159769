package nu.kommunalutveckling.gateway.municipalities;

import java.util.List;
import nu.kommunalutveckling.gateway.municipalities.MunicipalityView.Silence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rows of a municipality in a year.
 *
 * @param complete false when a service did not answer, whose rows are then left out
 * @param items by kind, then as the service has them
 */
@Schema(name = "MunicipalDetailTable")
record MunicipalDetailTable(
        @Schema(examples = "0680") String municipality,
        @Schema(examples = "2022") int year,
        boolean complete,
        List<Silence> problems,
        List<MunicipalDetail> items) {}
