package nu.kommunalutveckling.finance.fundingshares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.areas.AreaKind;
import nu.kommunalutveckling.finance.areas.BusinessArea;
import nu.kommunalutveckling.finance.fundingshares.FundingShareView.Kind;
import nu.kommunalutveckling.finance.statements.Funding;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who paid for what in a period.
 *
 * @param items a row for each area, then one of which projects, then the total, which holds the areas alone
 * @param outcomeRoundingDifference what the areas' shares of the outcome lack to 100 by being rounded; null when there is
 *     no outcome
 */
record FundingShareTable(
        Period period,
        List<FundingShareView> items,
        @Nullable BigDecimal outcomeRoundingDifference) {
    private static final Text PROJECTS = new Text("Varav projektverksamhet", "Of which projects");
    private static final Text TOTAL = new Text("Summa", "Total");

    /**
     * @param areas all areas, in the order of rows
     * @param sums by key of area, sub-areas in their parents'
     */
    static FundingShareTable of(
            Period period, List<BusinessArea> areas, Map<String, Funding> sums, int decimals, Language language) {
        Funding total = sums.values().stream().reduce(Funding.NONE, Funding::plus);
        Funding projects = Funding.NONE;
        List<FundingShareView> items = new ArrayList<>();
        for (BusinessArea area : areas) {
            Funding funding = sums.get(area.key());
            if (funding != null) {
                items.add(FundingShareView.of(
                        Kind.AREA,
                        area.key(),
                        area.nameIn(period.year()).in(language),
                        area.kind(),
                        funding,
                        total.outcome(),
                        decimals));
                projects = area.kind() == AreaKind.PROJECT ? projects.plus(funding) : projects;
            }
        }
        BigDecimal difference = total.outcome().signum() == 0
                ? null
                : items.stream()
                        .map(FundingShareView::shareOfOutcome)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.valueOf(100), BigDecimal::subtract);
        items.add(FundingShareView.of(
                Kind.PROJECTS, null, PROJECTS.in(language), null, projects, total.outcome(), decimals));
        items.add(FundingShareView.of(Kind.TOTAL, null, TOTAL.in(language), null, total, total.outcome(), decimals));
        return new FundingShareTable(period, items, difference);
    }
}
