package nu.kommunalutveckling.gateway.plans;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What plans refuse beyond what everything refuses. */
final class PlanRefusals {
    static final Refusal MEASURES_UNKNOWN = new Refusal(
            "measures-unknown",
            503,
            new Text("Måtten är inte kända", "The measures are not known"),
            new Text(
                    "Dessa tjänster svarar inte och har aldrig sagt vilka mått de har: %s. Försök igen när de är uppe.",
                    "These services do not answer and have never said which measures they have: %s. Retry when they"
                            + " are up."));

    static final Refusal NOT_EMPTY = new Refusal(
            "not-empty",
            409,
            new Text("Är inte tom", "Is not empty"),
            new Text(
                    "%s har rader under sig. Flytta eller ta bort dem först.",
                    "%s has rows under it. Move or remove them first."));
    static final Refusal KPI_IN_USE = new Refusal(
            "kpi-in-use",
            409,
            new Text("Mätetalet används", "The KPI is in use"),
            new Text(
                    "Det finns värden eller kommentarer till %s det året. Ta bort dem först.",
                    "There are values or comments of %s in that year. Remove them first."));

    private PlanRefusals() {}
}
