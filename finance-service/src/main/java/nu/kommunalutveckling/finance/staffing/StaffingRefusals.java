package nu.kommunalutveckling.finance.staffing;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What is refused of staffing alone. */
final class StaffingRefusals {
    static final Refusal NO_STAFFING_PERIOD = new Refusal(
            "no-staffing-period",
            422,
            new Text("Bemanning följs inte i den sortens period", "Staffing is not followed in that kind of period"),
            new Text(
                    "%s är varken en tertial, där utfallet står, eller ett år, där planen står.",
                    "%s is neither a tertial, where what was stands, nor a year, where what is planned stands."));

    private StaffingRefusals() {}
}
