package nu.kommunalutveckling.finance.published;

import java.math.BigDecimal;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A column of a printed table.
 *
 * @param heading as printed; null when it has none
 * @param unit null for the table's
 * @param roundedTo what its figures are rounded to, in its unit, where that is coarser than the printed decimals: 100
 *     for whole hundreds; otherwise null
 * @param period the period it is about, such as a year of a series; null for the table's
 * @param part of a {@link Role#PERCENT_OF} column: the column that is a part of {@code whole}
 * @param whole of a {@link Role#PERCENT_OF} column: the whole; of a change: the column that has changed
 * @param ofWhich the column that this one is a part of, row by row; null when it is none's
 * @param holds the columns that this one claims to be the sum of, row by row; empty when it is no sum
 */
@Schema(name = "PrintedColumn")
public record PrintedColumn(
        @Schema(examples = "outcome") String key,
        @Schema(examples = "Utfall") @Nullable String heading,
        Role role,
        @Nullable Unit unit,
        @Schema(examples = "1") @Nullable BigDecimal roundedTo,
        @Nullable Period period,
        @Schema(examples = "granted") @Nullable String part,
        @Schema(examples = "applied") @Nullable String whole,
        @Schema(examples = "remaining") @Nullable String ofWhich,
        @Schema(examples = "physical") List<String> holds) {
    public PrintedColumn {
        holds = Listed.of(holds);
    }
}
