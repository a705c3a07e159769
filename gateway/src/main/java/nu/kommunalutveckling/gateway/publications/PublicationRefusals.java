package nu.kommunalutveckling.gateway.publications;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What publishing and the reading of publications refuse. */
public final class PublicationRefusals {
    public static final Refusal NO_PLAN = new Refusal(
            "no-plan",
            404,
            new Text("Plan saknas", "There is no plan"),
            new Text("Det finns ingen plan för %s.", "There is no plan for %s."));
    public static final Refusal NOT_PUBLISHED = new Refusal(
            "not-published",
            404,
            new Text("Inte publicerat", "Not published"),
            new Text(
                    "Ingenting är publicerat för %s. Med behörighet går det att läsa basis=live.",
                    "Nothing is published for %s. With permission basis=live can be read."));
    public static final Refusal INCOMPLETE = new Refusal(
            "status-incomplete",
            409,
            new Text("Statusen är inte hel", "The status is not complete"),
            new Text(
                    "Dessa tjänster svarade inte: %s. Publicera när de är tillbaka.",
                    "These services did not answer: %s. Publish when they are back."));
    public static final Refusal PERIOD_OPEN = new Refusal(
            "services-not-closed",
            409,
            new Text("Perioden är inte stängd", "The period is not closed"),
            new Text(
                    "%s är inte stängd i: %s. Stäng den där, eller publicera som tryckt med asPrinted.",
                    "%s is not closed in: %s. Close it there, or publish as printed with asPrinted."));
    public static final Refusal REASON_MISSING = new Refusal(
            "reason-missing",
            422,
            new Text("Motivering saknas", "A reason is missing"),
            new Text(
                    "%s är redan publicerad. En ny version kräver en motivering i reason.",
                    "%s is published already. A new version needs a reason."));

    private PublicationRefusals() {}
}
