package nu.kommunalutveckling.periodclosings;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What closed periods make impossible. */
public final class PeriodRefusals {
    public static final Refusal PERIOD_CLOSED = new Refusal(
            "period-closed",
            409,
            new Text("Perioden är stängd", "The period is closed"),
            new Text(
                    "%s är stängd: ingenting kan skrivas i den förrän den öppnas igen, med en motivering.",
                    "%s is closed: nothing can be written into it until it is reopened, with a reason."));
    static final Refusal PERIOD_NOT_OVER = new Refusal(
            "period-not-over",
            409,
            new Text("Perioden är inte slut", "The period is not over"),
            new Text(
                    "%s pågår eller har inte börjat. Den kan stängas dagen efter sin sista dag.",
                    "%s is under way or has not begun. It can be closed the day after its last day."));
    static final Refusal CLOSED_BY_ANOTHER = new Refusal(
            "closed-by-another",
            409,
            new Text("Stängd genom en annan period", "Closed by another period"),
            new Text(
                    "Dagarna är stängda genom %s. Öppna den i stället.",
                    "Its days are closed by %s. Reopen that one instead."));

    private PeriodRefusals() {}
}
