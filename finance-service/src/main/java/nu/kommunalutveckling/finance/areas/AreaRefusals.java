package nu.kommunalutveckling.finance.areas;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What entries make impossible to change. */
final class AreaRefusals {
    static final Refusal AREA_IN_USE = new Refusal(
            "area-in-use",
            409,
            new Text("Området används", "The area is in use"),
            new Text(
                    "Det finns poster för %s åren %s–%s. Sort och överordnat område ligger fast, och de åren måste rymmas.",
                    "There are entries of %s in the years %s–%s. Kind and parent stay, and those years must fit."));

    private AreaRefusals() {}
}
