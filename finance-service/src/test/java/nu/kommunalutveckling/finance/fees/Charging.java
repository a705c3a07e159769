package nu.kommunalutveckling.finance.fees;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.API;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.editor;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fees as tests send them. */
final class Charging {
    private Charging() {}

    static Map<String, @Nullable Object> fee(
            int year, String municipality, String partnership, String kind, Object amount) {
        Map<String, @Nullable Object> fee = new LinkedHashMap<>();
        fee.put("year", year);
        fee.put("municipality", municipality);
        fee.put("partnership", partnership);
        fee.put("kind", kind);
        fee.put("amount", amount);
        fee.put("invoicedOn", null);
        return fee;
    }

    /** The address of a fee that was set. */
    static String set(Map<String, @Nullable Object> fee) {
        return "fees/" + ok(post("fees", fee)).getString("id");
    }

    static int countOf(String partnership) {
        return ok(get("fees?partnership=" + partnership)).getInt("_meta.totalRecords");
    }

    static Response importCsv(String file) {
        return importCsv(file, false);
    }

    static Response importCsv(String file, boolean dryRun) {
        return editor().contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(API + "fees/imports?dryRun=" + dryRun);
    }
}
