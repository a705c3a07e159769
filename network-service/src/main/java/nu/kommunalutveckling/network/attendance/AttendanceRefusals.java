package nu.kommunalutveckling.network.attendance;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What makes attendance impossible. */
final class AttendanceRefusals {
    static final Refusal FOREIGN_ORGANISATION = new Refusal(
            "foreign-organisation",
            403,
            new Text("En annan organisations plats", "Another organisation's seat"),
            new Text(
                    "Du kan bara registrera närvaro på platser som tillhör %s.",
                    "You can only register attendance on seats of %s."));
    static final Refusal SEAT_NOT_VALID = new Refusal(
            "seat-not-valid",
            409,
            new Text("Platsen gäller inte den dagen", "The seat is not valid that day"),
            new Text(
                    "Platsen %s finns inte i nätverket %s, eller är vakant.",
                    "The seat %s is not in the network on %s, or is vacant."));
    static final Refusal ATTENDANCE_REGISTERED = new Refusal(
            "attendance-registered",
            409,
            new Text("Närvaron är redan registrerad", "The attendance is registered already"),
            new Text(
                    "På platsen %s står redan något annat. Rätta det i stället.",
                    "The seat %s is registered otherwise already. Correct it instead."));

    private AttendanceRefusals() {}
}
