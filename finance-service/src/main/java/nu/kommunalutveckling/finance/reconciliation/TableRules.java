package nu.kommunalutveckling.finance.reconciliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nu.kommunalutveckling.finance.published.Holding;
import nu.kommunalutveckling.finance.published.PrintedColumn;
import nu.kommunalutveckling.finance.published.PrintedRow;
import nu.kommunalutveckling.finance.published.Role;
import nu.kommunalutveckling.finance.published.RowKind;
import nu.kommunalutveckling.finance.reconciliation.Sum.Bound;

/**
 * What arithmetic demands of the cells of a table, by the roles of its columns and the kinds of its rows; figures that
 * others are made of come first.
 */
final class TableRules {
    private final Sheet sheet;
    private final List<Relation> relations = new ArrayList<>();

    private TableRules(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Relation> of(Sheet sheet) {
        TableRules rules = new TableRules(sheet);
        sheet.lines().stream().filter(line -> line.kind() != RowKind.TOTAL).forEach(rules::flow);
        rules.rowsOfColumns();
        if (!sheet.standsOnItsSide()) {
            rules.totals();
            rules.ofWhich();
            rules.sharesOfWhole();
        }
        sheet.lines().stream().filter(line -> line.kind() == RowKind.TOTAL).forEach(rules::flow);
        rules.accumulated();
        return rules.relations;
    }

    private void flow(Line line) {
        List<Quantity> in = Stream.of(Role.OPENING, Role.RECEIVED)
                .flatMap(role -> line.all(role).stream())
                .toList();
        List<Quantity> out = Stream.of(Role.OUTCOME, Role.PAID_OUT, Role.TRANSFERRED)
                .flatMap(role -> line.all(role).stream())
                .toList();
        boolean counts = line.kind() != RowKind.ACCUMULATED_SURPLUS;
        Optional<Quantity> disposable = line.one(Role.DISPOSABLE);
        if (counts && !in.isEmpty()) {
            disposable.ifPresent(cell -> relations.add(Sum.of(RuleName.DISPOSABLE_FLOW, cell, in)));
        }
        List<Quantity> funds = disposable.map(List::of).orElse(in);
        if (!funds.isEmpty() && !out.isEmpty()) {
            if (line.kind() == RowKind.AREA || line.kind() == RowKind.PLAIN) {
                line.one(Role.REMAINING)
                        .ifPresent(
                                cell -> relations.add(new Sum(RuleName.REMAINING_FLOW, cell, funds, out, Bound.EQUAL)));
            } else if (line.kind().hasResult()) {
                line.one(Role.SURPLUS)
                        .ifPresent(cell -> relations.add(new Sum(RuleName.RESULT_FLOW, cell, funds, out, Bound.EQUAL)));
            }
        }
        line.one(Role.REMAINING_STATE).filter(state -> !state.isBlank()).ifPresent(state -> line.one(Role.REMAINING)
                .filter(whole -> whole.exact().signum() >= 0)
                .ifPresent(whole -> relations.add(atMost(RuleName.OF_WHICH_COLUMN, state, whole))));
    }

    private void rowsOfColumns() {
        for (PrintedRow row : sheet.rows()) {
            for (PrintedColumn column : sheet.columns()) {
                Quantity cell = sheet.at(row, column);
                if (!column.holds().isEmpty()) {
                    relations.add(Sum.of(
                            RuleName.ROW_SUM,
                            cell,
                            column.holds().stream()
                                    .map(held -> sheet.at(row.key(), held))
                                    .toList()));
                }
                if (column.ofWhich() != null && !cell.isBlank()) {
                    relations.add(atMost(RuleName.OF_WHICH_COLUMN, cell, sheet.at(row.key(), column.ofWhich())));
                }
                compared(row, column, cell);
            }
            sharesOf(row);
        }
    }

    private void compared(PrintedRow row, PrintedColumn column, Quantity cell) {
        String whole = column.whole();
        if (whole == null || cell.isBlank()) {
            return;
        }
        Quantity base = sheet.at(row.key(), whole);
        if (column.role() == Role.PERCENT_OF && column.part() != null) {
            relations.add(Ratio.percent(
                    RuleName.PERCENT_OF, cell, List.of(sheet.at(row.key(), column.part())), List.of(base)));
        }
        before(row)
                .map(then -> sheet.at(then.key(), whole))
                .filter(then -> !then.isBlank())
                .ifPresent(then -> {
                    if (column.role() == Role.PERCENT_CHANGE) {
                        relations.add(Ratio.change(RuleName.PERCENT_CHANGE, cell, List.of(base), List.of(then)));
                    } else if (column.role() == Role.CHANGE) {
                        relations.add(new Sum(RuleName.CHANGE, cell, List.of(base), List.of(then), Bound.EQUAL));
                    }
                });
    }

    /** The row that changes are counted from: the named one, else the one of the same period a year before. */
    private Optional<PrintedRow> before(PrintedRow row) {
        if (row.base() != null) {
            return sheet.table().row(row.base());
        }
        return Optional.ofNullable(row.period()).flatMap(period -> sheet.rows().stream()
                .filter(other -> other.period() != null
                        && other.period().last().equals(period.last().minusYears(1))
                        && other.period().getClass().equals(period.getClass()))
                .findFirst());
    }

    private void sharesOf(PrintedRow row) {
        List<Quantity> shares = sheet.columns().stream()
                .filter(column -> column.role() == Role.SHARE_OF_ROW)
                .map(column -> sheet.at(row, column))
                .toList();
        if (shares.size() > 1 && shares.stream().anyMatch(share -> !share.isBlank())) {
            Place place = Place.row(sheet.document().key(), sheet.table().key(), row.key());
            relations.add(Sum.of(RuleName.SHARES_OF_ROW, Quantity.hundred(place), shares));
        }
    }

    private void totals() {
        for (PrintedRow total : sheet.rows()) {
            if (total.kind() != RowKind.TOTAL && total.kind() != RowKind.SUBTOTAL) {
                continue;
            }
            for (PrintedColumn column : sheet.columns()) {
                Quantity cell = sheet.at(total, column);
                boolean claimed = column.role() != Role.CHANGE || !cell.isBlank();
                if (column.role().isAdditive() && claimed) {
                    relations.add(Sum.of(
                            column.role() == Role.SHARE_OF_WHOLE ? RuleName.SHARES_OF_WHOLE : RuleName.COLUMN_SUM,
                            cell,
                            held(total, column).stream()
                                    .map(row -> sheet.at(row, column))
                                    .toList()));
                }
                if (column.role() == Role.SHARE_OF_ROW) {
                    weighted(total, column, cell);
                }
            }
        }
    }

    /** The rows that a total holds: those it names, and elimination rows whether it names them or not. */
    List<PrintedRow> held(PrintedRow total, PrintedColumn column) {
        Optional<Holding> named = total.holds().stream()
                .filter(holding -> holding.columns().contains(column.key()))
                .findFirst()
                .or(() -> total.holds().stream()
                        .filter(holding -> holding.columns().isEmpty())
                        .findFirst());
        if (named.isEmpty()) {
            return sheet.rows().stream()
                    .filter(row -> isInTotal(row, column.role()))
                    .toList();
        }
        Set<String> reached = new HashSet<>(named.get().rows());
        named.get().rows().stream()
                .flatMap(key -> sheet.table().row(key).stream())
                .flatMap(row -> row.holds().stream())
                .forEach(holding -> reached.addAll(holding.rows()));
        return sheet.rows().stream()
                .filter(row -> named.get().rows().contains(row.key())
                        || (total.kind() == RowKind.TOTAL
                                && row.kind() == RowKind.ELIMINATION
                                && column.role() != Role.REMAINING
                                && !reached.contains(row.key())))
                .toList();
    }

    private static boolean isInTotal(PrintedRow row, Role role) {
        return switch (role) {
            case SURPLUS -> row.kind().hasResult() || row.kind() == RowKind.PLAIN;
            case REMAINING, REMAINING_STATE -> row.kind() == RowKind.AREA || row.kind() == RowKind.PLAIN;
            case OPENING, DISPOSABLE -> row.kind().isInTotals();
            default -> row.kind().isInTotals() && row.kind() != RowKind.PRIOR_SURPLUS;
        };
    }

    private void weighted(PrintedRow total, PrintedColumn column, Quantity cell) {
        Optional<PrintedColumn> weight = sheet.columns().stream()
                .filter(one -> one.role() == Role.SHARE_OF_WHOLE)
                .findFirst();
        if (weight.isEmpty() || cell.isBlank()) {
            return;
        }
        List<PrintedRow> rows = held(total, weight.get());
        Quantity own = sheet.at(total, weight.get());
        relations.add(new WeightedShare(
                cell,
                rows.stream().map(row -> sheet.at(row, column)).toList(),
                rows.stream().map(row -> sheet.at(row, weight.get())).toList(),
                total.kind() == RowKind.TOTAL ? Interval.exactly(Rational.HUNDRED) : own.interval()));
    }

    private void ofWhich() {
        for (PrintedRow whole : sheet.rows()) {
            List<PrintedRow> parts = sheet.rows(RowKind.OF_WHICH)
                    .filter(row -> whole.key().equals(row.parent()))
                    .toList();
            for (PrintedColumn column : sheet.columns()) {
                List<Quantity> cells = parts.stream()
                        .map(row -> sheet.at(row, column))
                        .filter(cell -> !cell.isBlank())
                        .toList();
                Quantity cell = sheet.at(whole, column);
                if (column.role().isAdditive() && !cells.isEmpty() && !cell.isBlank()) {
                    if (cells.size() == 1) {
                        relations.add(atMost(RuleName.OF_WHICH_ROW, cells.getFirst(), cell));
                    } else {
                        relations.add(new Sum(RuleName.OF_WHICH_ROW, cell, cells, List.of(), Bound.AT_LEAST));
                    }
                }
            }
        }
    }

    /** Where no total says so, the rows' shares add to 100 all the same. */
    private void sharesOfWhole() {
        for (PrintedColumn column : sheet.columns()) {
            if (column.role() == Role.SHARE_OF_WHOLE) {
                Optional<PrintedRow> total = sheet.rows(RowKind.TOTAL)
                        .filter(row -> !sheet.at(row, column).isBlank())
                        .findFirst();
                Place place = Place.column(sheet.document().key(), sheet.table().key(), column.key());
                relations.add(
                        total.isPresent()
                                ? Sum.of(
                                        RuleName.SHARES_OF_WHOLE,
                                        sheet.at(total.get(), column),
                                        List.of(Quantity.hundred(place)))
                                : Sum.of(
                                        RuleName.SHARES_OF_WHOLE,
                                        Quantity.hundred(place),
                                        sheet.rows().stream()
                                                .filter(row -> row.kind().isInTotals())
                                                .map(row -> sheet.at(row, column))
                                                .toList()));
            }
        }
    }

    /** Where the earlier surplus is left blank, that is the figure that the other two give. */
    private void accumulated() {
        for (Line line : sheet.lines()) {
            Optional<Quantity> all = line.one(Role.SURPLUS).filter(cell -> !cell.isBlank());
            Optional<Quantity> result = one(RowKind.TOTAL);
            Optional<Quantity> earlier = one(RowKind.PRIOR_SURPLUS);
            if (line.kind() == RowKind.ACCUMULATED_SURPLUS
                    && all.isPresent()
                    && result.isPresent()
                    && earlier.isPresent()) {
                relations.add(
                        earlier.get().isBlank()
                                ? new Sum(
                                        RuleName.ACCUMULATED_SURPLUS,
                                        earlier.get(),
                                        List.of(all.get()),
                                        List.of(result.get()),
                                        Bound.EQUAL)
                                : Sum.of(
                                        RuleName.ACCUMULATED_SURPLUS, all.get(), List.of(earlier.get(), result.get())));
            }
        }
    }

    private Optional<Quantity> one(RowKind kind) {
        return sheet.lines().stream()
                .filter(line -> line.kind() == kind)
                .flatMap(line -> line.one(Role.SURPLUS).stream())
                .findFirst();
    }

    private static Sum atMost(RuleName rule, Quantity part, Quantity whole) {
        return new Sum(rule, part, List.of(whole), List.of(), Bound.AT_MOST);
    }
}
