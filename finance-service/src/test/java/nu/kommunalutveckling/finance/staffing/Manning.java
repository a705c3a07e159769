package nu.kommunalutveckling.finance.staffing;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.API;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.editor;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Staffing as tests send it. */
final class Manning {
    private Manning() {}

    static Map<String, Object> row(String form, String area, String financier, String fte) {
        return Map.of("form", form, "area", area, "financier", financier, "fte", new BigDecimal(fte));
    }

    /** Writes a period for the first time. */
    static Response first(String period, List<Map<String, Object>> rows) {
        return editor().header("If-None-Match", "*")
                .contentType("application/json")
                .body(Map.of("rows", rows))
                .put(API + "staffing/" + period);
    }
}
