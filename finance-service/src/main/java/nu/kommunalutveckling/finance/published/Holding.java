package nu.kommunalutveckling.finance.published;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which rows a total claims to hold.
 *
 * @param columns the columns it is said of; empty for all that no other holding of the total names
 * @param rows keys of rows; a subtotal may be one of them
 */
@Schema(name = "PrintedHolding")
public record Holding(
        @Schema(examples = "remaining") List<String> columns,
        @Schema(examples = "social") List<String> rows) {
    public Holding {
        columns = Listed.of(columns);
        rows = Listed.of(rows);
    }
}
