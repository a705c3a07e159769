package nu.kommunalutveckling.gateway.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where the plans of two years differ: rows that are new, gone or changed, by their constant keys; rows that say the
 * same are left out.
 *
 * @param from the year that is compared with
 * @param to the year that is compared
 */
@Schema(name = "PlanDifferenceTable")
record PlanDifferenceTable(int from, int to, List<PlanDifference> items) {

    /** Which kind of row. */
    @Schema(name = "PlanRowKind")
    enum RowKind {
        GOAL,
        AREA,
        KPI
    }

    /** What became of it. */
    @Schema(name = "PlanChange")
    enum Change {
        ADDED,
        GONE,
        CHANGED
    }

    /**
     * One field of one row; a row that is added or gone is told by its title.
     *
     * @param field what differs, such as {@code title} or {@code target}
     * @param before null where there was nothing
     * @param after null where there is nothing
     */
    @Schema(name = "PlanDifference")
    record PlanDifference(
            RowKind row,
            @Schema(examples = "attendance-pks") String key,
            Change change,
            @Schema(examples = "target") String field,
            @Schema(examples = "80") @Nullable String before,
            @Schema(examples = "85") @Nullable String after) {}

    /** A row and what is compared of it, in the order that it is told. */
    private record Row(RowKind kind, String key, Map<String, @Nullable String> fields) {
        String id() {
            return kind + " " + key;
        }
    }

    static PlanDifferenceTable of(Plan from, Plan to, Language language) {
        Map<String, Row> before = rows(from, language);
        Map<String, Row> after = rows(to, language);
        List<PlanDifference> items = new ArrayList<>();
        after.forEach((id, row) -> {
            Row then = before.get(id);
            if (then == null) {
                items.add(whole(row, Change.ADDED));
            } else {
                items.addAll(changes(then, row));
            }
        });
        before.forEach((id, row) -> {
            if (!after.containsKey(id)) {
                items.add(whole(row, Change.GONE));
            }
        });
        return new PlanDifferenceTable(from.year(), to.year(), List.copyOf(items));
    }

    private static PlanDifference whole(Row row, Change change) {
        String title = row.fields().get("title");
        return new PlanDifference(
                row.kind(),
                row.key(),
                change,
                "title",
                change == Change.GONE ? title : null,
                change == Change.ADDED ? title : null);
    }

    private static List<PlanDifference> changes(Row before, Row after) {
        return after.fields().entrySet().stream()
                .filter(field -> !Objects.equals(before.fields().get(field.getKey()), field.getValue()))
                .map(field -> new PlanDifference(
                        after.kind(),
                        after.key(),
                        Change.CHANGED,
                        field.getKey(),
                        before.fields().get(field.getKey()),
                        field.getValue()))
                .toList();
    }

    private static Map<String, Row> rows(Plan plan, Language language) {
        return plan.goals().stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(row(goal, plan.goals().indexOf(goal) + 1, language)),
                        goal.areas().stream().flatMap(area -> rows(goal, area, language))))
                .collect(Collectors.toMap(Row::id, Function.identity(), (one, again) -> one, LinkedHashMap::new));
    }

    private static Stream<Row> rows(Plan.Goal goal, Plan.Area area, Language language) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("title", area.title().in(language));
        fields.put("goal", goal.key());
        return Stream.concat(
                Stream.of(new Row(RowKind.AREA, area.key(), fields)),
                area.kpis().stream().map(kpi -> row(area, kpi, language)));
    }

    private static Row row(Plan.Goal goal, int ordinal, Language language) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("title", goal.title().in(language));
        fields.put("ordinal", Integer.toString(ordinal));
        fields.put(
                "sustainableDevelopmentGoals",
                goal.sustainableDevelopmentGoals().toString());
        return new Row(RowKind.GOAL, goal.key(), fields);
    }

    private static Row row(Plan.Area area, Plan.Kpi kpi, Language language) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("title", kpi.title().in(language));
        fields.put("area", area.key());
        fields.put("code", kpi.code());
        fields.put("kind", kpi.kind().name());
        fields.put("unit", kpi.unit());
        fields.put("decimals", Integer.toString(kpi.decimals()));
        fields.put("direction", kpi.direction().name());
        fields.put("target", kpi.target() == null ? null : plain(kpi.target()));
        fields.put("tolerance", kpi.tolerance() == null ? null : plain(kpi.tolerance()));
        fields.put(
                "periodKinds",
                kpi.periodKinds().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
        fields.put("owner", kpi.owner());
        Plan.MeasureRef measure = kpi.measure();
        fields.put("measure", measure == null ? null : measure.service() + ": " + measure.select());
        fields.put("dueDays", kpi.dueDays() == null ? null : kpi.dueDays().toString());
        Text breaks = kpi.breaks();
        fields.put("breaks", breaks == null ? null : breaks.in(language));
        return new Row(RowKind.KPI, kpi.key(), fields);
    }

    /** 80 and 80.0 are the same target. */
    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
