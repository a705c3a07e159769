package nu.kommunalutveckling.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Someone who holds a seat, sends participants or gets a payment.
 *
 * <p>Codes follow those of Statistics Sweden. A municipality has its four digits. The region has {@code 06}, the code
 * of the county: it is the county's own self-government and covers exactly that area, and two digits can never be
 * taken for a municipality. The county board governs the same county for the state, so it shares the code and adds what
 * tells them apart: {@code 06-lst}.
 *
 * @param code up to 40 digits, lower case letters a–z and hyphens
 * @param name the official name
 */
public record Organisation(String code, String name, OrganisationKind kind) {
    private static final Pattern CODE = Pattern.compile("[0-9a-z][0-9a-z-]{0,39}");

    public static final Organisation REGION_JONKOPINGS_LAN =
            new Organisation("06", "Region Jönköpings län", OrganisationKind.REGION);

    public static final Organisation LANSSTYRELSEN_I_JONKOPINGS_LAN =
            new Organisation("06-lst", "Länsstyrelsen i Jönköpings län", OrganisationKind.COUNTY_BOARD);

    private static final List<Organisation> KNOWN = Stream.concat(
                    Stream.of(Municipality.values()).map(Organisation::of),
                    Stream.of(REGION_JONKOPINGS_LAN, LANSSTYRELSEN_I_JONKOPINGS_LAN))
            .toList();

    public Organisation {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("\"%s\" is not the code of an organisation".formatted(code));
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("The organisation %s has no name".formatted(code));
        }
        boolean municipality = kind == OrganisationKind.MUNICIPALITY;
        if (municipality != Municipality.ofScbCode(code).isPresent()) {
            throw new IllegalArgumentException("The code %s does not go with the kind %s".formatted(code, kind));
        }
    }

    public static Organisation of(Municipality municipality) {
        return new Organisation(municipality.scbCode(), municipality.displayName(), OrganisationKind.MUNICIPALITY);
    }

    /** The known organisation with that code; empty for every other, which only the service that keeps it knows. */
    public static Optional<Organisation> ofCode(String code) {
        return KNOWN.stream()
                .filter(organisation -> organisation.code.equals(code))
                .findFirst();
    }

    /** The thirteen municipalities by code, then the region and the county board. */
    public static List<Organisation> known() {
        return KNOWN;
    }
}
