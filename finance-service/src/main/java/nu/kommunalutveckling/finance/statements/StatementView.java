package nu.kommunalutveckling.finance.statements;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The funds table of a period as it is shown.
 *
 * @param unit what amounts are told in; each is rounded once, and the total is that of unrounded amounts
 * @param closed whether the period is closed: its entries are complete
 * @param inclusion what the total of each column holds
 * @param roundingDifferences columns whose shown rows do not add up to their shown total
 * @param organisationResult the total of {@code result}
 * @param accumulatedSurplus earlier surplus and the organisation's result of the year so far
 * @param changeSinceJanuary all that is left − all opening funds on 1 January
 */
@Schema(name = "Statement")
record StatementView(
        Period period,
        LocalDate start,
        LocalDate end,
        @Schema(examples = "tkr") String unit,
        boolean closed,
        List<StatementRowView> rows,
        List<Inclusion> inclusion,
        List<RoundingDifference> roundingDifferences,
        List<Warning> warnings,
        @Nullable BigDecimal organisationResult,
        @Nullable BigDecimal accumulatedSurplus,
        @Nullable BigDecimal changeSinceJanuary,
        ShareOfDisposable stateShare,
        ShareOfDisposable municipalShare,
        @Nullable Instant dataUpdatedAt,
        @JsonProperty("_links") Links links) {

    /** What the total of a column holds. */
    @Schema(name = "StatementInclusion")
    record Inclusion(FundsColumn column, String rule) {}

    /** Where rounding shows: what the shown rows add up to, what the shown total says, and total − rows. */
    @Schema(name = "RoundingDifference")
    record RoundingDifference(FundsColumn column, BigDecimal rows, BigDecimal total, BigDecimal difference) {}

    /** What a reader must know; {@code area} null when it is about all, {@code amount} null when there is none. */
    @Schema(name = "StatementWarning")
    record Warning(
            StatementWarning.Code code,
            @Nullable String area,
            @Nullable BigDecimal amount,
            String message) {}

    /**
     * A financier's share of the funds at disposal in the year up to the period's end: opening funds on 1 January and
     * what outside parties gave since.
     *
     * @param percent null when there are no funds
     */
    @Schema(name = "ShareOfDisposable")
    record ShareOfDisposable(
            @Nullable BigDecimal percent,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /** Where to read on. */
    @Schema(name = "StatementLinks")
    record Links(StatementRowView.Link self, StatementRowView.Link entries, StatementRowView.Link closing) {}
}
