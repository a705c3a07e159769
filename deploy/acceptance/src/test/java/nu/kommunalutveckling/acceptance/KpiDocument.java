package nu.kommunalutveckling.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes {@code docs/kpis.md}: every KPI of a plan with its target, its measure, the definition of that, and the formula's file. */
final class KpiDocument {
    private final Visitor anyone;
    private final StringBuilder text = new StringBuilder();

    private KpiDocument(Visitor anyone) {
        this.anyone = anyone;
    }

    static String of(Visitor anyone, int year) throws IOException, InterruptedException {
        KpiDocument document = new KpiDocument(anyone);
        document.text.append("""
                # The KPIs of %1$d, and where each is computed

                Made from the running suite (the plan of %1$d and the definitions of its measures); a test holds it to that. The
                formula is the file that opens with the same definition. Live: `GET /goals/v1/kpis`.

                Mätetalen i planen för %1$d, med mål, mått, definition och den fil där formeln står.
                """.formatted(year));
        for (JsonNode goal : anyone.get("/goals/v1/plans/" + year).isOk().json().path("goals")) {
            document.goal(goal);
        }
        return document.text.toString();
    }

    private void goal(JsonNode goal) throws IOException, InterruptedException {
        text.append("\n## %s\n*%s* (`%s`)\n".formatted(both(goal)[0], both(goal)[1], key(goal)));
        for (JsonNode area : goal.path("areas")) {
            text.append("\n### %s\n*%s* (`%s`)\n".formatted(both(area)[0], both(area)[1], key(area)));
            for (JsonNode kpi : area.path("kpis")) {
                kpi(kpi);
            }
        }
    }

    private void kpi(JsonNode kpi) throws IOException, InterruptedException {
        text.append("\n#### %s %s\n*%s*\n\n".formatted(kpi.path("code").asText(), both(kpi)[0], both(kpi)[1]));
        line("Key", "`" + key(kpi) + "`");
        line("Unit", kpi.path("unit").asText());
        line("Target", target(kpi));
        Plan.Measure measure = Plan.measure(kpi);
        if (measure == null) {
            line("Measure", "none: its owner writes the value");
            return;
        }
        JsonNode definition = anyone.get("/" + measure.service() + "/v1/measures/" + measure.id())
                .isOk()
                .json()
                .path("definition");
        line("Measure", "%s `%s`".formatted(measure.service(), measure.select()));
        line(
                "Definition",
                definition.path("sv").asText() + " / " + definition.path("en").asText());
        line("Formula", "[%s](../%s)".formatted(className(measure), formula(measure)));
    }

    private void line(String name, String value) {
        text.append("- %s: %s\n".formatted(name, value));
    }

    private static String target(JsonNode kpi) {
        String wanted = kpi.path("direction").asText().equals("AT_LEAST") ? "at least" : "at most";
        JsonNode value = kpi.path("target");
        return value.isNull()
                ? "none, followed over time (%s is better)".formatted(wanted.equals("at least") ? "higher" : "lower")
                : wanted + " " + plain(value.decimalValue()) + " "
                        + kpi.path("unit").asText();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** From the repository's top: a measure is named after its class, and its class after it. */
    static String formula(Plan.Measure measure) {
        return "%s-service/src/main/java/nu/kommunalutveckling/%s/measures/%s.java"
                .formatted(measure.service(), measure.service(), className(measure));
    }

    private static String className(Plan.Measure measure) {
        return Arrays.stream(measure.id().split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String key(JsonNode node) {
        return node.path("key").asText();
    }

    private static String[] both(JsonNode node) {
        return new String[] {node.at("/title/sv").asText(), node.at("/title/en").asText()};
    }
}
