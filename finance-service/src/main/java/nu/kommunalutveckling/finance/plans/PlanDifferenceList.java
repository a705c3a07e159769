package nu.kommunalutveckling.finance.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where two versions of a plan differ; lines that say the same are left out.
 *
 * @param from the version that is compared with
 * @param to the version that is compared
 */
record PlanDifferenceList(int from, int to, List<PlanDifference> items) {

    /**
     * A line that was changed, added or taken away; amounts in SEK.
     *
     * @param about key of the area or grant, or the financier
     * @param before null where the line was added
     * @param after null where the line was taken away
     * @param difference after less before, an absent one counted as nought
     */
    @Schema(name = "FundsPlanDifference")
    record PlanDifference(
            PlanSection section,
            @Schema(examples = "social") String about,
            @Schema(examples = "2022") int year,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            BigDecimal difference) {
        private static PlanDifference of(Place place, @Nullable BigDecimal before, @Nullable BigDecimal after) {
            return new PlanDifference(
                    place.section,
                    place.about,
                    place.year,
                    before,
                    after,
                    orZero(after).subtract(orZero(before)));
        }
    }

    private record Place(PlanSection section, String about, int year) {
        static Place of(Plan.Line line) {
            return new Place(line.section, line.about(), line.year);
        }
    }

    static PlanDifferenceList of(Plan from, Plan to) {
        Map<Place, BigDecimal> after = amounts(to);
        List<PlanDifference> items = new ArrayList<>();
        amounts(from).forEach((place, amount) -> {
            BigDecimal now = after.remove(place);
            if (now == null || now.compareTo(amount) != 0) {
                items.add(PlanDifference.of(place, amount, now));
            }
        });
        after.forEach((place, amount) -> items.add(PlanDifference.of(place, null, amount)));
        return new PlanDifferenceList(from.id.version(), to.id.version(), items);
    }

    private static Map<Place, BigDecimal> amounts(Plan plan) {
        Map<Place, BigDecimal> amounts = new LinkedHashMap<>();
        plan.lines.forEach(line -> amounts.put(Place.of(line), line.amount.setScale(2)));
        return amounts;
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO.setScale(2) : amount;
    }
}
