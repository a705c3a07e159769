package nu.kommunalutveckling.finance.fundingshares;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.finance.areas.AreaKind;
import nu.kommunalutveckling.finance.statements.Funding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who paid for one row; amounts in SEK, exact, and shares in per cent, each rounded by itself from the amounts.
 *
 * @param area null but for the row of an area
 * @param areaKind null but for the row of an area
 * @param shareOfOutcome of the outcome of all areas; null when there is none
 * @param municipalitiesShare of what was contributed; null, like the two beside it, when nothing was
 * @param roundingDifference what the three shares lack to 100 by being rounded; null when nothing was contributed
 */
@Schema(name = "FundingShare")
record FundingShareView(
        Kind kind,
        @Schema(examples = "social") @Nullable String area,
        @Schema(examples = "Social välfärd") String name,
        @Nullable AreaKind areaKind,
        BigDecimal outcome,
        @Schema(examples = "72") @Nullable BigDecimal shareOfOutcome,
        BigDecimal municipalities,
        BigDecimal state,
        BigDecimal other,
        BigDecimal contributed,
        @Schema(examples = "29") @Nullable BigDecimal municipalitiesShare,
        @Schema(examples = "59") @Nullable BigDecimal stateShare,
        @Schema(examples = "12") @Nullable BigDecimal otherShare,
        @Schema(examples = "0") @Nullable BigDecimal roundingDifference) {

    /** What a row holds. Only the rows of areas are summed. */
    @Schema(name = "FundingRowKind")
    enum Kind {
        AREA,
        /** Of which project areas. */
        PROJECTS,
        TOTAL
    }

    /** @param whole the outcome of all areas */
    static FundingShareView of(
            Kind kind,
            @Nullable String area,
            String name,
            @Nullable AreaKind areaKind,
            Funding funding,
            BigDecimal whole,
            int decimals) {
        return new FundingShareView(
                kind,
                area,
                name,
                areaKind,
                funding.outcome().setScale(2),
                Rounding.percent(funding.outcome(), whole, decimals),
                funding.municipalities().setScale(2),
                funding.state().setScale(2),
                funding.other().setScale(2),
                funding.contributed().setScale(2),
                funding.percent(funding.municipalities(), decimals),
                funding.percent(funding.state(), decimals),
                funding.percent(funding.other(), decimals),
                funding.roundingDifference(decimals));
    }
}
