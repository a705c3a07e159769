package nu.kommunalutveckling.survey.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nu.kommunalutveckling.survey.suppression.AnswerCounts;
import nu.kommunalutveckling.survey.suppression.Unit;
import nu.kommunalutveckling.survey.unmasking.Attacker;
import nu.kommunalutveckling.survey.unmasking.Form;

/**
 * Makes equations of all that the API gives of a survey, and tries to solve them for what it withholds. The unknowns are how many of a
 * network answered a question in each of eight ways. Questions of one goal are one system, for goals are given as sums.
 */
final class ApiAttack {
    private static final int DONT_KNOW = 7;
    private static final int BLANK = 8;

    /** What each count of a result is the sum of: the first and the last way. */
    private static final Map<String, int[]> COUNTS = Map.ofEntries(
            Map.entry("respondents", new int[] {1, BLANK}),
            Map.entry("answered", new int[] {1, 6}),
            Map.entry("dontKnow", new int[] {DONT_KNOW, DONT_KNOW}),
            Map.entry("blank", new int[] {BLANK, BLANK}),
            Map.entry("dontKnowOrBlank", new int[] {DONT_KNOW, BLANK}),
            Map.entry("step1", new int[] {1, 1}),
            Map.entry("step2", new int[] {2, 2}),
            Map.entry("step3", new int[] {3, 3}),
            Map.entry("step4", new int[] {4, 4}),
            Map.entry("step5", new int[] {5, 5}),
            Map.entry("step6", new int[] {6, 6}),
            Map.entry("dissatisfied", new int[] {1, 2}),
            Map.entry("satisfied", new int[] {3, 4}),
            Map.entry("verySatisfied", new int[] {5, 6}));

    private static final int[][] BANDS = {{1, 2}, {3, 4}, {5, 6}, {1, 4}, {3, 6}, {1, 6}};

    private final SurveyGiven given;
    private final int threshold;
    private final Map<String, String> systems = new HashMap<>();
    private final Map<String, Attacker> attackers = new HashMap<>();

    /** A question of a unit. */
    record Cell(String question, Unit unit) {}

    ApiAttack(SurveyGiven given, int threshold) {
        this.given = given;
        this.threshold = threshold;
        given.results.forEach(row -> systems.put(
                row.path("question").asText(),
                row.path("goal").isNull()
                        ? row.path("question").asText()
                        : row.path("goal").asText()));
        given.asked.forEach((question, networks) -> networks.forEach(network -> attacker(question)
                .equal(form(question, Unit.network(network), 1, BLANK), given.respondents.getOrDefault(network, 0))));
        given.results.forEach(this::useResult);
        given.goals.forEach(this::useGoal);
        given.values.forEach(this::useMeasure);
        given.withheld.forEach(this::useReason);
    }

    /** Tells the attacker a figure that the API does not give. */
    void betray(Cell cell, AnswerCounts counts) {
        attacker(cell.question()).equal(form(cell.question(), cell.unit(), 1, 6), counts.answered());
        for (int step = 1; step <= AnswerCounts.STEPS; step++) {
            attacker(cell.question()).equal(form(cell.question(), cell.unit(), step, step), counts.steps(step, step));
        }
    }

    /** Those of the cells of which a count or a share can be computed. */
    Set<Cell> recovered(Set<Cell> cells) {
        Map<String, List<Cell>> bySystem = new LinkedHashMap<>();
        cells.forEach(cell -> bySystem.computeIfAbsent(system(cell.question()), none -> new ArrayList<>())
                .add(cell));
        Set<Cell> recovered = new java.util.HashSet<>();
        bySystem.forEach((system, some) -> {
            Map<String, Cell> owners = new HashMap<>();
            Map<String, Form> wanted = new LinkedHashMap<>();
            Map<String, List<Form>> shares = new LinkedHashMap<>();
            for (Cell cell : some) {
                for (int way = 1; way <= BLANK; way++) {
                    wanted.put(name(cell, owners, way + ""), form(cell, way, way));
                }
                for (int[] band : BANDS) {
                    String which = band[0] + "-" + band[1];
                    wanted.put(name(cell, owners, which), form(cell, band[0], band[1]));
                    if (band[1] - band[0] < 5) {
                        shares.put(
                                name(cell, owners, "share " + which),
                                List.of(form(cell, band[0], band[1]), form(cell, 1, 6)));
                    }
                }
            }
            attackers
                    .getOrDefault(system, new Attacker())
                    .recover(wanted, shares)
                    .forEach(figure -> recovered.add(owners.getOrDefault(figure, some.getFirst())));
        });
        return recovered;
    }

    private static String name(Cell cell, Map<String, Cell> owners, String figure) {
        String name = cell + " " + figure;
        owners.put(name, cell);
        return name;
    }

    private void useResult(JsonNode row) {
        String question = row.path("question").asText();
        Unit unit = SurveyGiven.unit(row);
        if (row.path("observation").asText().equals("NOT_APPLICABLE")) {
            return;
        }
        COUNTS.forEach((field, ways) -> {
            if (!row.path(field).isNull()) {
                attacker(question)
                        .equal(
                                form(question, unit, ways[0], ways[1]),
                                row.path(field).asLong());
            }
        });
        // A percentage tells no more than the two counts that stand beside it.
        demandShare(row, "dissatisfiedShare", "dissatisfied");
        demandShare(row, "satisfiedShare", "satisfied");
        demandShare(row, "verySatisfiedShare", "verySatisfied");
        demandShare(row, "share", "verySatisfied");
        for (String figure : List.of("low", "high", "pointsPerRespondent", "change")) {
            assertThat(row.path(figure).isNull() || !row.path("answered").isNull())
                    .as("%s of %s", figure, row)
                    .isTrue();
        }
    }

    private static void demandShare(JsonNode row, String share, String part) {
        if (!row.path(share).isNull()) {
            assertThat(row.path(part).isNumber()).as("%s of %s", share, row).isTrue();
            assertThat(row.path(share).decimalValue())
                    .as("%s of %s", share, row)
                    .isEqualByComparingTo(percent(
                            row.path(part).asLong(), row.path("answered").asLong(), 1));
        }
    }

    private static BigDecimal percent(long part, long whole, int decimals) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    private void useGoal(JsonNode row) {
        if (row.path("answers").isNull()) {
            assertThat(row.path("share").isNull() && row.path("favourable").isNull())
                    .as("%s", row)
                    .isTrue();
            return;
        }
        String goal = row.path("goal").asText();
        sum(goal, SurveyGiven.unit(row), 1, row.path("answers").asLong());
        sum(goal, SurveyGiven.unit(row), 5, row.path("favourable").asLong());
    }

    private void sum(String goal, Unit unit, int from, long value) {
        List<String> unknowns = new ArrayList<>();
        systems.forEach((question, system) -> {
            if (system.equals(goal)) {
                unknowns.addAll(form(question, unit, from, 6).terms().keySet());
            }
        });
        attackers.computeIfAbsent(goal, none -> new Attacker()).equal(Form.sum(unknowns), value);
    }

    private void useMeasure(String select, JsonNode value) {
        JsonNode computed = value.path("computed").isNull() ? value : value.path("computed");
        if (computed.path("numerator").isNull()) {
            assertThat(computed.path("value").isNull()).as("%s", value).isTrue();
            return;
        }
        String[] words = select.split("[;:]", -1);
        Unit unit =
                words.length == 3 ? Unit.TOTAL : words[3].equals("area") ? Unit.area(words[4]) : Unit.network(words[4]);
        int from = words[0].startsWith("very") ? 5 : 3;
        attacker(words[2])
                .equal(form(words[2], unit, from, 6), computed.path("numerator").asLong());
        attacker(words[2])
                .equal(form(words[2], unit, 1, 6), computed.path("denominator").asLong());
    }

    /** Whoever may read the reasons knows which cells are small. */
    private void useReason(JsonNode row) {
        String question = row.path("question").asText();
        Form answered = form(question, SurveyGiven.unit(row), 1, 6);
        switch (row.path("reason").asText()) {
            case "TOO_FEW" -> attacker(question).atMost(answered, threshold - 1L);
            case "WOULD_REVEAL" -> attacker(question).atLeast(answered, threshold);
            default -> assertThat(row.path("reason").asText()).isEqualTo("NOT_TOLD");
        }
    }

    private String system(String question) {
        return systems.getOrDefault(question, question);
    }

    private Attacker attacker(String question) {
        return attackers.computeIfAbsent(system(question), none -> new Attacker());
    }

    private Form form(Cell cell, int from, int to) {
        return form(cell.question(), cell.unit(), from, to);
    }

    private Form form(String question, Unit unit, int from, int to) {
        List<String> unknowns = new ArrayList<>();
        Set<String> asked = given.asked.getOrDefault(question, new TreeSet<>());
        for (String network : given.networks.getOrDefault(unit, new TreeSet<>())) {
            for (int way = from; asked.contains(network) && way <= to; way++) {
                unknowns.add(question + "/" + network + "=" + way);
            }
        }
        return Form.sum(unknowns);
    }
}
