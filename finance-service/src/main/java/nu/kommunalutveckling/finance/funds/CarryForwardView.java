package nu.kommunalutveckling.finance.funds;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What carrying a year forward wrote.
 *
 * @param year the year that ended
 * @param entries how many opening entries the next year got
 * @param amount what they are together, SEK
 */
@Schema(name = "CarryForward")
record CarryForwardView(
        UUID id,
        @Schema(examples = "2022") int year,
        Instant madeAt,
        int entries,
        BigDecimal amount,
        @JsonProperty("_links") CarryForwardLinks links) {

    /** Where the opening entries are. */
    record CarryForwardLinks(@Schema(format = "uri") String entries) {}

    static CarryForwardView of(CarryForward carried, String baseUrl) {
        return new CarryForwardView(
                carried.id,
                carried.year,
                carried.madeAt,
                carried.entries,
                carried.amount.setScale(2),
                new CarryForwardLinks(openings(carried.year + 1, baseUrl)));
    }

    /** The address of a year's opening entries. */
    static String openings(int year, String baseUrl) {
        return "%s/finance/v1/entries?kind=OPENING&period=%s".formatted(baseUrl, year);
    }
}
