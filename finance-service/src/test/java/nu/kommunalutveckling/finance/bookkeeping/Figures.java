package nu.kommunalutveckling.finance.bookkeeping;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;

import io.restassured.path.json.JsonPath;

/** What measures say. */
public final class Figures {
    private Figures() {}

    /** The one value of a measure in a period, at {@code items[0]}. */
    public static JsonPath of(String select, String period) {
        return ok(get("measure-values?select=" + select + "&period=" + period));
    }
}
