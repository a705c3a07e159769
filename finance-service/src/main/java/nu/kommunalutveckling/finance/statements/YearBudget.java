package nu.kommunalutveckling.finance.statements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.finance.areas.BusinessArea;
import org.jspecify.annotations.Nullable;

/**
 * The latest budget of a year: net cost by area, SEK.
 *
 * @param byArea what each area is to cost, internal lines included
 * @param internal the sum of lines that another area pays; null when there are none
 */
record YearBudget(Map<String, BigDecimal> byArea, @Nullable BigDecimal internal) {
    boolean isEmpty() {
        return byArea.isEmpty();
    }

    @Nullable
    BigDecimal of(String area) {
        return byArea.get(area);
    }

    /** What a row is to cost: its area and the sub-areas in it. */
    @Nullable
    BigDecimal ofRow(BusinessArea area, List<BusinessArea> parts) {
        BigDecimal sum = of(area.key());
        for (BusinessArea part : parts) {
            sum = Amounts.plus(sum, of(part.key()));
        }
        return sum;
    }
}
