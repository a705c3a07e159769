package nu.kommunalutveckling.course.registrations;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What makes a registration impossible. */
final class RegistrationRefusals {
    static final Refusal FOREIGN_ORGANISATION = new Refusal(
            "foreign-organisation",
            403,
            new Text("En annan organisations anställda", "Another organisation's employees"),
            new Text("Du kan bara anmäla dem som är anställda av %s.", "You can only register those employed by %s."));
    static final Refusal REGISTRATION_CLOSED = new Refusal(
            "registration-closed",
            409,
            new Text("Anmälan är stängd", "Registration is closed"),
            new Text("Sista anmälningsdag var %s.", "The last day to register was %s."));
    static final Refusal OCCASION_NOT_OPEN = new Refusal(
            "occasion-not-open",
            409,
            new Text("Anmälan har inte öppnat", "Registration has not opened"),
            new Text("%s är planerat men inte öppet för anmälan.", "%s is planned, but not open for registration."));
    static final Refusal OCCASION_HELD = new Refusal(
            "occasion-held",
            409,
            new Text("Tillfället är genomfört", "The occasion has been held"),
            new Text("%s är genomfört och tar inga anmälningar.", "%s has been held and takes no registrations."));
    static final Refusal OCCASION_BEGUN = new Refusal(
            "occasion-begun",
            409,
            new Text("Tillfället har börjat", "The occasion has begun"),
            new Text("%s har börjat. Säg vilka som deltog i stället.", "%s has begun. Say who took part instead."));
    static final Refusal OCCASION_FULL = new Refusal(
            "occasion-full",
            409,
            new Text("Tillfället är fullt", "The occasion is full"),
            new Text(
                    "%s har ingen ledig plats. Den som flyttas behåller den plats den har.",
                    "%s has no free seat. Whoever was to move keeps the present one."));
    static final Refusal REGISTERED_ALREADY = new Refusal(
            "registered-already",
            409,
            new Text("Redan anmäld", "Registered already"),
            new Text(
                    "Någon av dem är redan anmäld till %s, eller väntar på en plats där.",
                    "One of them is registered to %s already, or waits for a seat there."));
    static final Refusal REGISTRATION_CANCELLED = new Refusal(
            "registration-cancelled",
            409,
            new Text("Anmälan är avbokad", "The registration is cancelled"),
            new Text(
                    "En avbokad anmälan kan inte flyttas. Gör en ny.",
                    "A cancelled registration cannot be moved. Make a new one."));

    private RegistrationRefusals() {}
}
