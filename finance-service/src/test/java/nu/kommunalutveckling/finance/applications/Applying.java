package nu.kommunalutveckling.finance.applications;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applications as tests send them. */
final class Applying {
    private Applying() {}

    /** One that is not decided. */
    static Map<String, @Nullable Object> pending(String area, String submittedOn, Object amount) {
        Map<String, @Nullable Object> application = new LinkedHashMap<>();
        application.put("title", "Digital delaktighet");
        application.put("financier", "Tillväxtverket");
        application.put("area", area);
        application.put("appliedAmount", amount);
        application.put("submittedOn", submittedOn);
        application.put("outcome", "PENDING");
        return application;
    }

    static Map<String, @Nullable Object> granted(
            String area, String submittedOn, Object amount, String outcomeOn, Object granted) {
        Map<String, @Nullable Object> application = decided(pending(area, submittedOn, amount), "GRANTED", outcomeOn);
        application.put("grantedAmount", granted);
        return application;
    }

    static Map<String, @Nullable Object> decided(
            Map<String, @Nullable Object> application, String outcome, String outcomeOn) {
        Map<String, @Nullable Object> decided = new LinkedHashMap<>(application);
        decided.put("outcome", outcome);
        decided.put("outcomeOn", outcomeOn);
        return decided;
    }

    /** The address of one that was added. */
    static String added(Map<String, @Nullable Object> application) {
        return "applications/" + ok(post("applications", application)).getString("id");
    }
}
