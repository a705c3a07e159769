package nu.kommunalutveckling.finance.plans;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nu.kommunalutveckling.finance.areas.Financier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan as it is shown; amounts in SEK.
 *
 * @param totals one for each year that the plan says something of
 */
@Schema(name = "FundsPlan")
record PlanView(
        @Schema(examples = "2021-2023") String key,
        @Schema(examples = "1") int version,

        @Schema(examples = "Verksamhetsplan och budget 2021–2023")
        String title,

        @Schema(examples = "2021") int firstYear,
        @Schema(examples = "2023") int lastYear,
        String reason,
        Instant madeAt,
        List<LineView> lines,
        List<TotalView> totals) {

    /** An amount of a year; of area, grant and financier it has the one that its section is about. */
    @Schema(name = "FundsPlanLine")
    record LineView(
            PlanSection section,
            @Schema(examples = "social") @Nullable String area,
            @Schema(examples = "barn-unga") @Nullable String stateGrant,
            @Nullable Financier financier,
            @Schema(examples = "2022") int year,
            @Schema(examples = "39533000.00") BigDecimal amount) {
        static LineView of(Plan.Line line) {
            return new LineView(
                    line.section, line.area, line.stateGrant, line.financier, line.year, line.amount.setScale(2));
        }

        /** As a cell of a table. */
        @Override
        public String toString() {
            String about = area != null ? area : stateGrant != null ? stateGrant : String.valueOf(financier);
            return "%s %s %s: %s".formatted(section, about, year, amount.toPlainString());
        }
    }

    /** What a year's lines add up to; null where the plan says nothing of that in the year. */
    @Schema(name = "FundsPlanTotal")
    record TotalView(
            @Schema(examples = "2022") int year,
            @Schema(examples = "50102000.00") @Nullable BigDecimal netCost,
            @Schema(examples = "20600000.00") @Nullable BigDecimal stateFunds,
            @Schema(examples = "30612000.00") @Nullable BigDecimal remaining) {
        static TotalView of(int year, List<Plan.Line> lines) {
            return new TotalView(
                    year,
                    sum(lines, PlanSection.NET_COST),
                    sum(lines, PlanSection.STATE_FUNDS),
                    sum(lines, PlanSection.REMAINING));
        }

        private static @Nullable BigDecimal sum(List<Plan.Line> lines, PlanSection section) {
            return lines.stream()
                    .filter(line -> line.section == section)
                    .map(line -> line.amount.setScale(2))
                    .reduce(BigDecimal::add)
                    .orElse(null);
        }

        /** As a cell of a table. */
        @Override
        public String toString() {
            return "%s: %s / %s / %s".formatted(year, shown(netCost), shown(stateFunds), shown(remaining));
        }

        private static String shown(@Nullable BigDecimal amount) {
            return amount == null ? "–" : amount.toPlainString();
        }
    }

    static PlanView of(Plan plan) {
        TreeMap<Integer, List<Plan.Line>> byYear = plan.lines.stream()
                .collect(Collectors.groupingBy(line -> line.year, TreeMap::new, Collectors.toList()));
        return new PlanView(
                plan.id.key(),
                plan.id.version(),
                plan.title,
                plan.firstYear,
                plan.lastYear,
                plan.reason,
                plan.madeAt,
                plan.lines.stream().map(LineView::of).toList(),
                byYear.entrySet().stream()
                        .map(year -> TotalView.of(year.getKey(), year.getValue()))
                        .toList());
    }
}
