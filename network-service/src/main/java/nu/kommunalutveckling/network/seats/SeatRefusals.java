package nu.kommunalutveckling.network.seats;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What makes a change of a seat impossible. */
final class SeatRefusals {
    static final Refusal SEAT_HAS_ATTENDANCE = new Refusal(
            "seat-has-attendance",
            409,
            new Text("Platsen har närvaro den dagen", "The seat has attendance on that day"),
            new Text(
                    "Det finns närvaro på platsen %s. Ta bort den först, eller låt platsen gälla den dagen.",
                    "The seat has attendance on %s. Withdraw it first, or let the seat be valid that day."));

    private SeatRefusals() {}
}
