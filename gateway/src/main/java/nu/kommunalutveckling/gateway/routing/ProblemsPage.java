package nu.kommunalutveckling.gateway.routing;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.kommunalutveckling.web.problems.RouteProblems;

/**
 * What stands at the address of a problem's type: what it means and what to do about it, in both languages. Read from
 * the same page that people read, {@code docs/problems.md}.
 */
@ApplicationScoped
class ProblemsPage {
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z-]+)` \\| ([0-9]{3}) \\| (.+?) / (.+?) \\| (.+?) / (.+?) \\|");

    private final Map<String, Page> bySlug = new TreeMap<>();
    private final Page all;

    ProblemsPage() {
        String catalogue = new String(Page.resource("/problems.md"), StandardCharsets.UTF_8);
        JsonArray items = new JsonArray();
        for (Matcher row = ROW.matcher(catalogue); row.find(); ) {
            JsonObject problem = new JsonObject()
                    .put("slug", row.group(1))
                    .put("status", Integer.valueOf(row.group(2)))
                    .put("title", both(row.group(3), row.group(4)))
                    .put("detail", both(row.group(5), row.group(6)));
            items.add(problem);
            bySlug.put(row.group(1), Page.of("application/json", problem.encode()));
        }
        all = Page.of("application/json", new JsonObject().put("items", items).encode());
    }

    void route(@Observes Router router) {
        router.route("/problems").handler(all::show);
        router.route("/problems/:slug").handler(this::show);
    }

    private void show(RoutingContext context) {
        Page page = bySlug.get(context.pathParam("slug"));
        if (page == null) {
            RouteProblems.send(context, NOT_FOUND.because());
        } else {
            page.show(context);
        }
    }

    private static JsonObject both(String sv, String en) {
        return new JsonObject().put("sv", sv).put("en", en);
    }
}
