package nu.kommunalutveckling.network.heattables;

import java.math.BigDecimal;
import nu.kommunalutveckling.network.sums.SeatSum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one organisation in one network, over a period.
 *
 * @param meetings those that count and at which it was expected
 * @param expected its seats at those, one for each seat and meeting
 * @param present of them, those that were taken, substitutes included
 * @param share in per cent with one decimal
 */
@Schema(name = "HeatCell")
record HeatCellView(
        @Schema(examples = "skolchefer") String network,
        @Schema(examples = "Skolchefer") String networkName,
        @Schema(examples = "0680") String organisation,
        @Schema(examples = "Jönköpings kommun") String organisationName,
        @Schema(examples = "4") long meetings,
        @Schema(examples = "4") long expected,
        @Schema(examples = "3") long present,
        @Schema(examples = "75.0") @Nullable BigDecimal share) {
    private static final int DECIMALS = 1;

    static HeatCellView of(String network, String networkName, SeatSum sum) {
        return new HeatCellView(
                network,
                networkName,
                sum.organisation(),
                sum.organisationName(),
                sum.meetings(),
                sum.seats().denominator(),
                sum.seats().numerator(),
                sum.seats().percent(DECIMALS));
    }
}
