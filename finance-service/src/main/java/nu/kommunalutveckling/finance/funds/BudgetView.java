package nu.kommunalutveckling.finance.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a budget as it is shown; amounts in SEK.
 *
 * @param total net cost of all areas together; internal lines are left out
 */
@Schema(name = "Budget")
record BudgetView(
        @Schema(examples = "2022") int year,
        @Schema(examples = "1") int version,
        String reason,
        Instant madeAt,
        @Schema(examples = "56850000") BigDecimal total,
        List<BudgetLineView> lines) {

    /** What an area is to cost, net. {@code counterArea} is null unless the line is internal. */
    @Schema(name = "BudgetLine")
    record BudgetLineView(
            @Schema(examples = "social") String area,
            @Schema(examples = "ledning-stab") @Nullable String counterArea,
            @Schema(examples = "38630000") BigDecimal amount) {
        /** As a cell of a table. */
        @Override
        public String toString() {
            return area + (counterArea == null ? "" : " (" + counterArea + ")") + ": " + amount.toPlainString();
        }
    }

    static BudgetView of(Budget budget) {
        return new BudgetView(
                budget.id.year(),
                budget.id.version(),
                budget.reason,
                budget.madeAt,
                money(budget.total()),
                budget.lines.stream()
                        .map(line -> new BudgetLineView(line.area, line.counterArea, money(line.amount)))
                        .toList());
    }

    /** In one form, whether it comes from a request or from the database. */
    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2);
    }
}
