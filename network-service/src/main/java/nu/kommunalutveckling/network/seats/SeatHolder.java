package nu.kommunalutveckling.network.seats;

import nu.kommunalutveckling.domain.Organisation;
import nu.kommunalutveckling.web.language.Text;

/** Who can hold a seat: the thirteen municipalities, the region and the county board. */
public final class SeatHolder {
    /** What a code looks like, for those who send one. */
    public static final String FORM = "^[0-9a-z][0-9a-z-]{0,39}$";

    public static final Text UNKNOWN = new Text(
            "Är ingen kommun i länet, inte 06 eller 06-lst.", "Is no municipality of the county, nor 06 or 06-lst.");

    private SeatHolder() {}

    /** Whether the code is that of an organisation that can hold a seat. */
    public static boolean isKnown(String code) {
        return Organisation.ofCode(code).isPresent();
    }
}
