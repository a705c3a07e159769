package nu.kommunalutveckling.gateway.manualvalues;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What manual values refuse beyond what everything refuses. */
final class ManualValueRefusals {
    static final Refusal NOT_MANUAL = new Refusal(
            "not-manual",
            409,
            new Text("Skrivs inte för hand", "Not written by hand"),
            new Text(
                    "%s räknas av en tjänst. Rätta raderna där.",
                    "%s is computed by a service. Correct the rows there."));
    static final Refusal NOT_FOLLOWED = new Refusal(
            "not-followed",
            422,
            new Text("Följs inte i sådana perioder", "Not followed in such periods"),
            new Text("%s följs inte i perioder som %s.", "%s is not followed in periods such as %s."));

    private ManualValueRefusals() {}
}
