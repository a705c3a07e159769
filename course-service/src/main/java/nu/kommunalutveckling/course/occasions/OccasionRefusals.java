package nu.kommunalutveckling.course.occasions;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What the state of an occasion makes impossible. */
public final class OccasionRefusals {
    public static final Refusal OCCASION_CANCELLED = new Refusal(
            "occasion-cancelled",
            409,
            new Text("Tillfället är inställt", "The occasion is cancelled"),
            new Text(
                    "%s är inställt och förblir så. Ta ett annat tillfälle i stället.",
                    "%s is cancelled and stays so. Take another occasion instead."));
    public static final Refusal OCCASION_NOT_BEGUN = new Refusal(
            "occasion-not-begun",
            409,
            new Text("Tillfället har inte börjat", "The occasion has not begun"),
            new Text(
                    "%s har inte börjat: det kan inte vara genomfört, och ingen kan ha deltagit.",
                    "%s has not begun: it cannot have been held, and nobody can have taken part."));
    static final Refusal STATE_NOT_REACHABLE = new Refusal(
            "state-not-reachable",
            409,
            new Text("Tillståndet går inte att nå härifrån", "The state cannot be reached from here"),
            new Text("Tillfället är %s och kan inte bli %s.", "The occasion is %s and cannot become %s."));
    static final Refusal CAPACITY_BELOW_REGISTERED = new Refusal(
            "capacity-below-registered",
            409,
            new Text("Fler är anmälda än så", "More are registered than that"),
            new Text(
                    "%s har redan en plats. Flytta eller avboka några först.",
                    "%s have a seat already. Move or cancel some of them first."));

    private OccasionRefusals() {}
}
