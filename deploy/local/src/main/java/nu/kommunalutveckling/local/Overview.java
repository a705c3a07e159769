package nu.kommunalutveckling.local;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** What a person wants to see when the suite is up: where things are, who can log in, and the goals of 2022. */
final class Overview {

    private static final String PERIOD = "2022";

    private final Place place;
    private final Suite suite;
    private final int portOffset;
    private final PrintStream out;

    Overview(Place place, Suite suite, int portOffset, PrintStream out) {
        this.place = place;
        this.suite = suite;
        this.portOffset = portOffset;
        this.out = out;
    }

    void print() throws IOException, InterruptedException {
        addresses();
        people();
        goals();
    }

    private void addresses() {
        out.println();
        for (Part part : List.of(Part.GATEWAY, Part.FINANCE, Part.NETWORK, Part.SURVEY, Part.COURSE, Part.KEYCLOAK)) {
            out.printf("%-16s %s%n", part.label(), suite.address(part) + tail(part));
        }
        out.printf("%-16s 127.0.0.1:%d%n", Part.POSTGRESQL.label(), Part.POSTGRESQL.port(portOffset));
        out.printf("%-16s %s%n", "logs", place.shown(place.logs()));
    }

    private static String tail(Part part) {
        return switch (part) {
            case GATEWAY -> "   (documentation: /docs)";
            case KEYCLOAK -> "/realms/" + Realm.NAME;
            case FINANCE, NETWORK, SURVEY, COURSE -> "/" + part.api() + "/v1/api-info";
            case POSTGRESQL -> "";
        };
    }

    private void people() throws IOException {
        out.println();
        out.printf("%-16s %-9s %s%n", "demo user", "password", "roles, organisation");
        for (Realm.Person person : Realm.of(place, portOffset).people()) {
            String may = person.organisation() == null
                    ? String.join(", ", person.roles())
                    : "organisation " + person.organisation();
            out.printf("%-16s %-9s %s%n", person.name(), person.password(), may);
        }
    }

    private void goals() throws IOException, InterruptedException {
        var address = suite.address(Part.GATEWAY).resolve("/goals/v1/status?period=" + PERIOD);
        var answer = Http.get(address);
        if (!answer.succeeded()) {
            out.println();
            out.println("The gateway does not tell the goals of " + PERIOD + ": " + answer.status());
            return;
        }
        JsonObject status = answer.json();
        out.println();
        out.println("Goals of " + PERIOD + ": " + summary(status.getJsonObject("summary")));
        for (JsonObject goal : status.getJsonArray("goals").getValuesAs(JsonObject.class)) {
            out.println("  " + goal.getString("title"));
            out.println("      " + summary(goal.getJsonObject("summary")));
        }
        out.println(address);
    }

    private static String summary(JsonObject counts) {
        return String.join(
                ", ",
                "met " + counts.getInt("met"),
                "partly met " + counts.getInt("partlyMet"),
                "not met " + counts.getInt("notMet"),
                "no target " + counts.getInt("noTarget"),
                "no result " + counts.getInt("noResult"));
    }
}
