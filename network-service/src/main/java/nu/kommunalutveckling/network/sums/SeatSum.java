package nu.kommunalutveckling.network.sums;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Organisation;
import nu.kommunalutveckling.domain.OrganisationKind;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.domain.Share;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation's seats of a period add up to, in one network or in several.
 *
 * @param network key of the one network; null when it is several
 * @param organisation its code
 * @param meetings the meetings that count and at which somebody was expected from it
 * @param shares the sum of its shares at those, 0 to 1 each
 * @param seats present over expected
 */
public record SeatSum(@Nullable String network, String organisation, long meetings, BigDecimal shares, Share seats) {

    /** The organisation's name; its code when only the network's keeper knows it. */
    public String organisationName() {
        return Organisation.ofCode(organisation).map(Organisation::name).orElse(organisation);
    }

    /** The seats on the side that the organisation is on. */
    public SeatCounts sides() {
        OrganisationKind kind =
                Organisation.ofCode(organisation).map(Organisation::kind).orElse(OrganisationKind.OTHER);
        return switch (kind) {
            case MUNICIPALITY -> new SeatCounts(seats, seats, Share.EMPTY);
            case REGION -> new SeatCounts(seats, Share.EMPTY, seats);
            case COUNTY_BOARD, OTHER -> new SeatCounts(seats, Share.EMPTY, Share.EMPTY);
        };
    }

    /** The mean of its shares at the meetings, in per cent; null when there was none. */
    public @Nullable BigDecimal meanPercent(int decimals) {
        return Rounding.percent(shares, BigDecimal.valueOf(meetings), decimals);
    }
}
