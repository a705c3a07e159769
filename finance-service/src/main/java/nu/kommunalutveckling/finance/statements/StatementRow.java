package nu.kommunalutveckling.finance.statements;

import java.math.BigDecimal;
import java.util.Map;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement, exact to the öre.
 *
 * @param key the area's; of the rows that are no area, what they are
 * @param parent the area whose row holds it; null unless it is an of-which row
 * @param cells SEK; a column without an amount is one the row does not have, or nothing was booked
 * @param openedYearWith opening funds on 1 January, SEK; null when there were none
 */
public record StatementRow(
        RowKind kind,
        String key,
        @Nullable String parent,
        Text name,
        Map<FundsColumn, BigDecimal> cells,
        @Nullable BigDecimal openedYearWith,
        Forecast forecast) {

    /** The amount of a column, SEK; null when the row has none. */
    public @Nullable BigDecimal cell(FundsColumn column) {
        return cells.get(column);
    }
}
