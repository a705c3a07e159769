package nu.kommunalutveckling.gateway.municipalities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;
import nu.kommunalutveckling.web.language.Text;

/**
 * What a municipality is followed by: a measure of a service, narrowed down to it or to a network it sits in. A new one is
 * a row here and nothing else. Parameters stand in the order of their names, as services answer them.
 */
enum Figure {
    FEES("finance", "municipal-fees;organisation:%1$s", ValueKind.MONEY, "SEK", "Avgifter", "Fees"),
    PAYOUTS("finance", "payouts;organisation:%1$s", ValueKind.MONEY, "SEK", "Utbetalda medel", "Funds paid out"),
    SEATS("network", "seats;organisation:%1$s", ValueKind.COUNT, "seats", "Platser i nätverk", "Seats in networks"),
    ATTENDANCE("network", "attendance-share;organisation:%1$s", ValueKind.PERCENT, "percent", "Närvaro", "Attendance"),
    SEATS_REGION(
            "network",
            "seats;organisation:%1$s;series:region",
            ValueKind.COUNT,
            "seats",
            "Platser i nätverk i samverkan med Regionen",
            "Seats in networks in cooperation with the Region"),
    ATTENDANCE_REGION(
            "network",
            "attendance-share;organisation:%1$s;series:region",
            ValueKind.PERCENT,
            "percent",
            "Närvaro i nätverk i samverkan med Regionen",
            "Attendance in networks in cooperation with the Region"),
    PARTICIPATIONS(
            "course",
            "participations;organisation:%1$s",
            ValueKind.COUNT,
            "participants",
            "Deltaganden i kurser",
            "Participations in courses"),
    OCCASIONS(
            "course",
            "occasions-held;organisation:%1$s",
            ValueKind.COUNT,
            "courses",
            "Kurstillfällen med deltagare därifrån",
            "Course occasions with participants from it"),
    COURSES(
            "course",
            "different-courses;organisation:%1$s",
            ValueKind.COUNT,
            "courses",
            "Olika kurser med deltagare därifrån",
            "Different courses with participants from it"),

    NETWORK_SEATS(
            "network",
            "seats;network:%2$s;organisation:%1$s",
            ValueKind.COUNT,
            "seats",
            "Kommunens platser i nätverket",
            "The municipality's seats in the network"),
    NETWORK_ATTENDANCE(
            "network",
            "attendance-share;network:%2$s",
            ValueKind.PERCENT,
            "percent",
            "Nätverkets närvaro",
            "Attendance of the network"),
    NETWORK_BENEFIT(
            "survey",
            "very-satisfied-share;network:%2$s;question:expected-benefit",
            ValueKind.PERCENT,
            "percent",
            "Andel i nätverket som är mycket nöjda med nyttan",
            "Share of the network very satisfied with the benefit");

    private final String service;
    private final String select;
    private final ValueKind kind;
    private final String unit;
    private final String swedish;
    private final String english;

    Figure(String service, String select, ValueKind kind, String unit, String swedish, String english) {
        this.service = service;
        this.select = select;
        this.kind = kind;
        this.unit = unit;
        this.swedish = swedish;
        this.english = english;
    }

    /** Those of the municipality itself, which have a mean beside them. */
    static List<Figure> ofMunicipality() {
        return Arrays.stream(values()).filter(figure -> !figure.isOfNetwork()).toList();
    }

    /** Those of a network that the municipality sits in. */
    static List<Figure> ofNetwork() {
        return Arrays.stream(values()).filter(Figure::isOfNetwork).toList();
    }

    private boolean isOfNetwork() {
        return select.contains("%2$s");
    }

    /** The value to ask for. */
    MeasureRef of(Municipality municipality) {
        return of(municipality, "");
    }

    /** The value to ask for; the same for every municipality where it is all the network's. */
    MeasureRef of(Municipality municipality, String network) {
        return new MeasureRef(service, select.formatted(municipality.scbCode(), network));
    }

    /** Its name in addresses and tables. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String service() {
        return service;
    }

    ValueKind kind() {
        return kind;
    }

    String unit() {
        return unit;
    }

    Text title() {
        return new Text(swedish, english);
    }
}
