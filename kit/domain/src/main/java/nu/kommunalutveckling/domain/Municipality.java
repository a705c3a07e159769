package nu.kommunalutveckling.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** The thirteen municipalities of the county, all of them members of the partnership, in the order of their codes. */
public enum Municipality {
    ANEBY("0604", "Aneby", "Aneby kommun"),
    GNOSJO("0617", "Gnosjö", "Gnosjö kommun"),
    MULLSJO("0642", "Mullsjö", "Mullsjö kommun"),
    HABO("0643", "Habo", "Habo kommun"),
    GISLAVED("0662", "Gislaved", "Gislaveds kommun"),
    VAGGERYD("0665", "Vaggeryd", "Vaggeryds kommun"),
    JONKOPING("0680", "Jönköping", "Jönköpings kommun"),
    NASSJO("0682", "Nässjö", "Nässjö kommun"),
    VARNAMO("0683", "Värnamo", "Värnamo kommun"),
    SAVSJO("0684", "Sävsjö", "Sävsjö kommun"),
    VETLANDA("0685", "Vetlanda", "Vetlanda kommun"),
    EKSJO("0686", "Eksjö", "Eksjö kommun"),
    TRANAS("0687", "Tranås", "Tranås kommun");

    private final String scbCode;
    private final String shortName;
    private final String displayName;

    Municipality(String scbCode, String shortName, String displayName) {
        this.scbCode = scbCode;
        this.shortName = shortName;
        this.displayName = displayName;
    }

    /** The four digits Statistics Sweden knows it by, the first of them 0: text, never a number. */
    public String scbCode() {
        return scbCode;
    }

    /** The name alone, as in a table: Gislaved. */
    public String shortName() {
        return shortName;
    }

    /** The full official name: Gislaveds kommun. */
    public String displayName() {
        return displayName;
    }

    /** The municipality with that code; empty when the county has none. */
    public static Optional<Municipality> ofScbCode(String scbCode) {
        return Stream.of(values())
                .filter(municipality -> municipality.scbCode.equals(scbCode))
                .findFirst();
    }
}
