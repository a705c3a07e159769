package nu.kommunalutveckling.finance.statements;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement as it is shown: amounts in the statement's unit, rounded once. Null where the row has no such
 * column, or nothing was booked.
 *
 * @param deviation budget − outcome
 * @param spentPercent outcome / budget; null without budget, or with one of nought
 * @param changeSinceJanuary what is left − opening funds on 1 January; null where nothing is carried
 */
@Schema(name = "StatementRow")
record StatementRowView(
        RowKind kind,
        @Schema(examples = "social") String key,
        @Schema(examples = "Social välfärd") String name,
        @Nullable String parent,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal received,
        @Nullable BigDecimal disposable,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal outcome,
        @Nullable BigDecimal deviation,
        @Nullable BigDecimal spentPercent,
        @Nullable BigDecimal paidOut,
        @Nullable BigDecimal transferred,
        @Nullable BigDecimal remaining,
        @Nullable BigDecimal remainingState,
        @Nullable BigDecimal result,
        @Nullable BigDecimal changeSinceJanuary,
        @Nullable BigDecimal forecastStraightLine,
        @Nullable BigDecimal forecastSeasonal,
        @JsonProperty("_links") @Nullable RowLinks links) {

    /** The entries behind each cell; null where a cell is empty. */
    @Schema(name = "StatementRowLinks")
    record RowLinks(
            @Nullable Link opening,
            @Nullable Link received,
            @Nullable Link disposable,
            @Nullable Link budget,
            @Nullable Link outcome,
            @Nullable Link paidOut,
            @Nullable Link transferred,
            @Nullable Link remaining,
            @Nullable Link remainingState,
            @Nullable Link result) {}

    /** An address. */
    @Schema(name = "StatementLink")
    record Link(String href) {}
}
