package nu.kommunalutveckling.course.organisations;

import nu.kommunalutveckling.domain.Organisation;
import nu.kommunalutveckling.web.language.Text;

/**
 * Who sends participants: the thirteen municipalities, the region, the county board, and all others together under the code
 * {@code other}, for associations and companies are not told apart.
 */
public final class SendingOrganisation {
    public static final String OTHER = "other";

    /** What a code looks like, for those who send one. */
    public static final String FORM = "^[0-9a-z][0-9a-z-]{0,39}$";

    public static final Text UNKNOWN = new Text(
            "Är ingen kommun i länet, inte 06, 06-lst eller other.",
            "Is no municipality of the county, nor 06, 06-lst or other.");

    private SendingOrganisation() {}

    /** Whether participants can be counted under that code. */
    public static boolean isKnown(String code) {
        return code.equals(OTHER) || Organisation.ofCode(code).isPresent();
    }
}
