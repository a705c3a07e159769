package nu.kommunalutveckling.finance.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.CumulativeTertials;
import nu.kommunalutveckling.domain.HalfYear;
import nu.kommunalutveckling.domain.MoneyUnit;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.domain.Tertial;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.funds.EntryKind;
import nu.kommunalutveckling.finance.statements.StatementRowView.Link;
import nu.kommunalutveckling.finance.statements.StatementRowView.RowLinks;
import nu.kommunalutveckling.web.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Shows a statement in one language and one unit.
 *
 * @param api the address of the API, version included
 */
record StatementPainter(FundsStatement statement, MoneyUnit unit, Language language, String api) {
    private static final int PERCENT_DECIMALS = 1;

    StatementView show(boolean closed) {
        Period period = statement.period();
        StatementRow total = statement.only(RowKind.TOTAL);
        BigDecimal surplus = statement.only(RowKind.ACCUMULATED_SURPLUS).cell(FundsColumn.RESULT);
        return new StatementView(
                period,
                period.first(),
                period.last(),
                unit.name().toLowerCase(Locale.ROOT),
                closed,
                rows(),
                Stream.of(FundsColumn.values())
                        .map(column -> new StatementView.Inclusion(
                                column, column.inclusion().in(language)))
                        .toList(),
                roundingDifferences(total),
                warnings(closed),
                shown(total.cell(FundsColumn.RESULT)),
                shown(surplus),
                shown(Amounts.minus(Amounts.plus(total.cell(FundsColumn.REMAINING), surplus), total.openedYearWith())),
                share(Financier.STATE),
                share(Financier.MUNICIPALITIES),
                statement.updatedAt(),
                new StatementView.Links(
                        link("statements?period=%s&unit=%s"
                                .formatted(period.code(), unit.name().toLowerCase(Locale.ROOT))),
                        link("entries?period=" + period.code()),
                        link("period-closings/" + period.code())));
    }

    List<StatementRowView> rows() {
        return statement.rows().stream().map(this::row).toList();
    }

    private StatementRowView row(StatementRow row) {
        BigDecimal budget = row.cell(FundsColumn.BUDGET);
        BigDecimal outcome = row.cell(FundsColumn.OUTCOME);
        BigDecimal remaining = row.cell(FundsColumn.REMAINING);
        return new StatementRowView(
                row.kind(),
                row.key(),
                row.name().in(language),
                row.parent(),
                shown(row.cell(FundsColumn.OPENING)),
                shown(row.cell(FundsColumn.RECEIVED)),
                shown(row.cell(FundsColumn.DISPOSABLE)),
                shown(budget),
                shown(outcome),
                budget == null ? null : shown(budget.subtract(Amounts.orZero(outcome))),
                budget == null || outcome == null ? null : Rounding.percent(outcome, budget, PERCENT_DECIMALS),
                shown(row.cell(FundsColumn.PAID_OUT)),
                shown(row.cell(FundsColumn.TRANSFERRED)),
                shown(remaining),
                shown(row.cell(FundsColumn.REMAINING_STATE)),
                shown(row.cell(FundsColumn.RESULT)),
                remaining == null || row.kind() == RowKind.TOTAL
                        ? null
                        : shown(Amounts.minus(remaining, row.openedYearWith())),
                shown(row.forecast().straightLine()),
                shown(row.forecast().seasonal()),
                links(row));
    }

    private List<StatementView.RoundingDifference> roundingDifferences(StatementRow total) {
        List<StatementView.RoundingDifference> differences = new ArrayList<>();
        for (FundsColumn column : FundsColumn.values()) {
            BigDecimal shownTotal = shown(total.cell(column));
            if (shownTotal == null) {
                continue;
            }
            BigDecimal rows = statement.rows().stream()
                    .filter(row -> column.holds(row.kind()))
                    .map(row -> Amounts.orZero(shown(row.cell(column))))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (rows.compareTo(shownTotal) != 0) {
                differences.add(
                        new StatementView.RoundingDifference(column, rows, shownTotal, shownTotal.subtract(rows)));
            }
        }
        return differences;
    }

    private List<StatementView.Warning> warnings(boolean closed) {
        List<StatementWarning> warnings = new ArrayList<>(statement.warnings());
        if (!closed) {
            warnings.add(new StatementWarning(StatementWarning.Code.PERIOD_OPEN, null, null));
        }
        return warnings.stream()
                .map(warning -> new StatementView.Warning(
                        warning.code(),
                        warning.area(),
                        shown(warning.amount()),
                        warning.code().message().in(language)))
                .toList();
    }

    private StatementView.ShareOfDisposable share(Financier financier) {
        BigDecimal whole = statement.atDisposal(null);
        BigDecimal part = whole == null ? null : Amounts.orZero(statement.atDisposal(financier));
        return new StatementView.ShareOfDisposable(
                whole == null || part == null ? null : Rounding.percent(part, whole, PERCENT_DECIMALS),
                shown(part),
                shown(whole));
    }

    /** The rows that are sums of sums lead to their rows, not to entries; a budget leads to the year's budget. */
    private @Nullable RowLinks links(StatementRow row) {
        String whose =
                switch (row.kind()) {
                    case PROJECT, SELF_FINANCED, STAFF, SURPLUS, OF_WHICH -> "area=" + row.key() + "&";
                    case ELIMINATION -> "internal=true&";
                    case TOTAL -> "";
                    case ACCUMULATED_SURPLUS -> null;
                };
        if (whose == null) {
            return null;
        }
        String within = "period=" + statement.period().code();
        String soFar = "period=" + soFar(statement.period()).code();
        return new RowLinks(
                entries(row, FundsColumn.OPENING, whose + opening(row)),
                entries(row, FundsColumn.RECEIVED, whose + "kind=RECEIVED&" + within),
                entries(row, FundsColumn.DISPOSABLE, whose + soFar),
                row.cell(FundsColumn.BUDGET) == null
                        ? null
                        : link("budgets/" + statement.period().year()),
                entries(row, FundsColumn.OUTCOME, whose + "kind=OUTCOME&" + within),
                entries(row, FundsColumn.PAID_OUT, whose + "kind=PAID_OUT&" + within),
                entries(row, FundsColumn.TRANSFERRED, whose + "kind=TRANSFERRED&" + within),
                entries(row, FundsColumn.REMAINING, whose + soFar),
                entries(row, FundsColumn.REMAINING_STATE, whose + "financier=STATE&" + soFar),
                entries(row, FundsColumn.RESULT, whose + within));
    }

    /** What a period opens with is what was there on 1 January, and what a project area had flow through it since. */
    private String opening(StatementRow row) {
        boolean runs = row.kind() == RowKind.PROJECT || row.kind() == RowKind.OF_WHICH || row.kind() == RowKind.TOTAL;
        Period before = runs ? before(statement.period()) : null;
        return before == null
                ? "kind=" + EntryKind.OPENING + "&period=" + statement.period().year()
                : "period=" + before.code();
    }

    /** The part of the year before a period; null when it begins the year. */
    private static @Nullable Period before(Period period) {
        return switch (period) {
            case Year year -> null;
            case CumulativeTertials tertials -> null;
            case Tertial tertial ->
                switch (tertial.number()) {
                    case 1 -> null;
                    case 2 -> new Tertial(tertial.year(), 1);
                    default -> new CumulativeTertials(tertial.year(), 2);
                };
            case HalfYear half -> half.half() == 1 ? null : new HalfYear(half.year(), 1);
        };
    }

    /** The year up to a period's end. */
    private static Period soFar(Period period) {
        return switch (period) {
            case Year year -> year;
            case CumulativeTertials tertials -> tertials;
            case Tertial tertial ->
                switch (tertial.number()) {
                    case 1 -> tertial;
                    case 2 -> new CumulativeTertials(tertial.year(), 2);
                    default -> new Year(tertial.year());
                };
            case HalfYear half -> half.half() == 1 ? half : new Year(half.year());
        };
    }

    private @Nullable Link entries(StatementRow row, FundsColumn column, String filters) {
        return row.cell(column) == null ? null : link("entries?" + filters);
    }

    private Link link(String path) {
        return new Link(api + "/" + path);
    }

    private @Nullable BigDecimal shown(@Nullable BigDecimal amount) {
        return amount == null ? null : Rounding.halfUp(amount.movePointLeft(unit.powerOfTen()), unit.decimals());
    }
}
