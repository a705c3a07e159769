package nu.kommunalutveckling.finance.statements;

import static nu.kommunalutveckling.finance.statements.FundsColumn.BUDGET;
import static nu.kommunalutveckling.finance.statements.FundsColumn.DISPOSABLE;
import static nu.kommunalutveckling.finance.statements.FundsColumn.OPENING;
import static nu.kommunalutveckling.finance.statements.FundsColumn.OUTCOME;
import static nu.kommunalutveckling.finance.statements.FundsColumn.PAID_OUT;
import static nu.kommunalutveckling.finance.statements.FundsColumn.RECEIVED;
import static nu.kommunalutveckling.finance.statements.FundsColumn.REMAINING;
import static nu.kommunalutveckling.finance.statements.FundsColumn.REMAINING_STATE;
import static nu.kommunalutveckling.finance.statements.FundsColumn.RESULT;
import static nu.kommunalutveckling.finance.statements.FundsColumn.TRANSFERRED;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.areas.AreaKind;
import nu.kommunalutveckling.finance.areas.BusinessArea;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.funds.EntryKind;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The funds table of a period (domain.md §4), exact to the öre.
 *
 * <pre>
 * disposable         = opening + received
 * remaining          = disposable − outcome − paid out − transferred      (project areas)
 * remaining state    = the same of state money, at most remaining
 * result             = received − outcome − paid out − transferred        (self-financed areas, staff, elimination)
 * elimination        = − entries whose counterparty is another area, column by column
 * organisation result = Σ results
 * accumulated surplus = surplus from earlier years + organisation result of the year so far
 * </pre>
 *
 * <p>A period that begins within a year opens with what was there then: for a project area its opening funds and what has
 * flowed since 1 January, for the surplus row also the organisation's result since then. So nothing is lost between
 * periods: the total of disposable − outcome − paid out − transferred is the total remaining + the accumulated surplus.
 */
public final class FundsStatement {
    private static final Text ELIMINATION = new Text("Härav internt finansierat", "Of which financed internally");
    private static final Text TOTAL = new Text("Summa", "Total");
    private static final Text ACCUMULATED = new Text("Ackumulerat överskott", "Accumulated surplus");

    private final Period period;
    private final Map<String, AreaFlows> flows;
    private final YearBudget budget;
    private final @Nullable Instant updatedAt;
    private final AreaFlows all;
    private final Map<String, AreaKind> kinds;
    private final Map<String, String> rowsOfAreas;
    private final List<StatementRow> rows = new ArrayList<>();
    private final List<StatementWarning> warnings = new ArrayList<>();

    /**
     * @param areas those of the period's year, in the order of rows
     * @param flows by key of area
     */
    FundsStatement(
            Period period,
            List<BusinessArea> areas,
            Map<String, AreaFlows> flows,
            YearBudget budget,
            @Nullable Instant updatedAt) {
        this.period = period;
        this.flows = flows;
        this.budget = budget;
        this.updatedAt = updatedAt;
        this.all = AreaFlows.together(flows.values());
        this.kinds = new HashMap<>();
        areas.forEach(area -> kinds.put(area.key(), area.kind()));
        this.rowsOfAreas = new HashMap<>();
        areas.forEach(area -> rowsOfAreas.put(area.key(), area.row()));
        areas.stream().filter(area -> area.parent() == null).forEach(area -> addArea(area, areas));
        addElimination();
        StatementRow total = total();
        rows.add(total);
        rows.add(accumulated());
        if (budget.isEmpty()) {
            warnings.add(new StatementWarning(StatementWarning.Code.BUDGET_MISSING, null, null));
        }
    }

    public Period period() {
        return period;
    }

    /** The rows in their order: areas with their of-which rows, elimination if there are internal entries, totals. */
    public List<StatementRow> rows() {
        return List.copyOf(rows);
    }

    /** When the entries behind it last changed; null when there are none. */
    public @Nullable Instant updatedAt() {
        return updatedAt;
    }

    List<StatementWarning> warnings() {
        return List.copyOf(warnings);
    }

    /** The row of an area, of-which rows included; empty when the statement has none. */
    public Optional<StatementRow> row(String area) {
        return rows.stream()
                .filter(row -> row.key().equals(area) && row.kind() != RowKind.ACCUMULATED_SURPLUS)
                .findFirst();
    }

    /** The row of a kind that there is only one of. */
    public StatementRow only(RowKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
    }

    /** What the activity cost in the period and who contributed; null when no outside party gave anything. */
    public @Nullable Funding funding() {
        return all.sum(FundsStatement::isContribution) == null ? null : Funding.of(all);
    }

    /**
     * The same by key of area, a sub-area's as part of the area whose row it is in; areas without such entries in the
     * period are not in it.
     */
    public Map<String, Funding> fundingByRow() {
        Map<String, Funding> byRow = new HashMap<>();
        flows.forEach((area, flow) -> {
            if (flow.sum(FundsStatement::isFunding) != null) {
                byRow.merge(rowsOfAreas.getOrDefault(area, area), Funding.of(flow), Funding::plus);
            }
        });
        return byRow;
    }

    /**
     * SEK at the area's disposal in the year up to the period's end, from outside parties: opening funds on 1 January and
     * what was received since. Null when there is nothing.
     *
     * @param financier whose money; null for all
     */
    public @Nullable BigDecimal atDisposal(@Nullable Financier financier) {
        return all.sum(flow -> thisYear(flow)
                && (flow.kind() == EntryKind.OPENING || flow.kind() == EntryKind.RECEIVED)
                && !flow.internal()
                && (financier == null || flow.financier() == financier));
    }

    private static boolean isContribution(Flow flow) {
        return flow.kind() == EntryKind.RECEIVED && isFunding(flow);
    }

    private static boolean isFunding(Flow flow) {
        return flow.span() == Span.WITHIN
                && !flow.internal()
                && (flow.kind() == EntryKind.RECEIVED || flow.kind() == EntryKind.OUTCOME);
    }

    private void addArea(BusinessArea area, List<BusinessArea> areas) {
        List<BusinessArea> parts =
                areas.stream().filter(part -> area.key().equals(part.parent())).toList();
        List<AreaFlows> together = new ArrayList<>();
        together.add(flowsOf(area.key()));
        parts.forEach(part -> together.add(flowsOf(part.key())));
        StatementRow row = row(RowKind.of(area.kind()), area, AreaFlows.together(together), budget.ofRow(area, parts));
        rows.add(row);
        parts.stream()
                .filter(part -> flows.containsKey(part.key()))
                .map(part -> row(RowKind.OF_WHICH, part, flowsOf(part.key()), budget.of(part.key())))
                .forEach(rows::add);
    }

    private AreaFlows flowsOf(String area) {
        return flows.getOrDefault(area, new AreaFlows());
    }

    private StatementRow row(RowKind kind, BusinessArea area, AreaFlows flows, @Nullable BigDecimal budgeted) {
        Map<FundsColumn, BigDecimal> cells = new EnumMap<>(FundsColumn.class);
        BigDecimal opening = opening(area.kind(), flows);
        BigDecimal disposable = Amounts.plus(opening, flows.sum(Span.WITHIN, EntryKind.RECEIVED));
        put(cells, OPENING, opening);
        put(cells, RECEIVED, flows.sum(Span.WITHIN, EntryKind.RECEIVED));
        put(cells, DISPOSABLE, disposable);
        put(cells, BUDGET, budgeted);
        put(cells, OUTCOME, flows.sum(Span.WITHIN, EntryKind.OUTCOME));
        put(cells, PAID_OUT, flows.sum(Span.WITHIN, EntryKind.PAID_OUT));
        put(cells, TRANSFERRED, flows.sum(Span.WITHIN, EntryKind.TRANSFERRED));
        switch (area.kind()) {
            case PROJECT -> {
                BigDecimal remaining = Amounts.plus(opening, flows.result(FundsStatement::within));
                put(cells, REMAINING, remaining);
                put(cells, REMAINING_STATE, remainingState(kind, area.key(), flows, Amounts.orZero(remaining)));
            }
            case SELF_FINANCED, STAFF -> put(cells, RESULT, flows.result(FundsStatement::within));
            case SURPLUS -> {
                // Nothing but opening funds.
            }
        }
        return new StatementRow(
                kind,
                area.key(),
                area.parent(),
                area.nameIn(period.year()),
                cells,
                openedYearWith(flows),
                Forecast.of(flows, period.last().getMonthValue()));
    }

    private @Nullable BigDecimal opening(AreaKind kind, AreaFlows flows) {
        BigDecimal opening = openedYearWith(flows);
        return switch (kind) {
            case PROJECT -> Amounts.plus(opening, flows.result(flow -> flow.span() == Span.BEFORE));
            case SELF_FINANCED, STAFF -> opening;
            case SURPLUS -> Amounts.plus(opening, organisationResult(Span.BEFORE));
        };
    }

    private static @Nullable BigDecimal openedYearWith(AreaFlows flows) {
        return flows.sum(flow -> thisYear(flow) && flow.kind() == EntryKind.OPENING);
    }

    /** Of an area that never had state money nothing is said. */
    private @Nullable BigDecimal remainingState(RowKind kind, String area, AreaFlows flows, BigDecimal remaining) {
        BigDecimal balance = Amounts.plus(
                flows.sum(flow -> thisYear(flow) && flow.kind() == EntryKind.OPENING && flow.isState()),
                flows.result(flow -> thisYear(flow) && flow.isState()));
        if (balance == null) {
            return null;
        }
        if (kind != RowKind.OF_WHICH) {
            if (balance.signum() < 0) {
                warn(StatementWarning.Code.STATE_MONEY_OVERSPENT, area, balance.negate());
            }
            if (balance.compareTo(remaining) > 0) {
                warn(StatementWarning.Code.OTHER_MONEY_OVERSPENT, area, balance.subtract(remaining));
            }
        }
        return balance.min(remaining);
    }

    private void addElimination() {
        Map<FundsColumn, BigDecimal> cells = new EnumMap<>(FundsColumn.class);
        BigDecimal received = eliminated(EntryKind.RECEIVED);
        BigDecimal outcome = eliminated(EntryKind.OUTCOME);
        put(cells, RECEIVED, received);
        put(cells, DISPOSABLE, received);
        put(cells, BUDGET, Amounts.negated(budget.internal()));
        put(cells, OUTCOME, outcome);
        put(cells, PAID_OUT, eliminated(EntryKind.PAID_OUT));
        put(cells, TRANSFERRED, eliminated(EntryKind.TRANSFERRED));
        if (cells.isEmpty()) {
            return;
        }
        put(cells, RESULT, Amounts.negated(all.result(flow -> within(flow) && flow.internal())));
        BigDecimal mismatch = Amounts.orZero(outcome).subtract(Amounts.orZero(received));
        if (mismatch.signum() != 0) {
            warn(StatementWarning.Code.INTERNAL_MISMATCH, null, mismatch);
        }
        rows.add(new StatementRow(
                RowKind.ELIMINATION, "elimination", null, ELIMINATION, cells, null, new Forecast(null, null)));
    }

    private @Nullable BigDecimal eliminated(EntryKind kind) {
        return Amounts.negated(all.sum(flow -> within(flow) && flow.internal() && flow.kind() == kind));
    }

    private StatementRow total() {
        Map<FundsColumn, BigDecimal> cells = new EnumMap<>(FundsColumn.class);
        BigDecimal openedYearWith = null;
        for (StatementRow row : rows) {
            for (FundsColumn column : FundsColumn.values()) {
                if (column.holds(row.kind())) {
                    put(cells, column, Amounts.plus(cells.get(column), row.cell(column)));
                }
            }
            if (row.kind() != RowKind.OF_WHICH) {
                openedYearWith = Amounts.plus(openedYearWith, row.openedYearWith());
            }
        }
        AreaFlows external = externalOutcomes();
        Forecast forecast = Forecast.of(external, period.last().getMonthValue());
        return new StatementRow(RowKind.TOTAL, "total", null, TOTAL, cells, openedYearWith, forecast);
    }

    /** What the total's outcome is made of: every outcome but the internal ones, which the elimination takes away. */
    private AreaFlows externalOutcomes() {
        AreaFlows external = new AreaFlows();
        for (Span span : Span.values()) {
            BigDecimal outcome =
                    all.sum(flow -> flow.span() == span && flow.kind() == EntryKind.OUTCOME && !flow.internal());
            if (outcome != null) {
                external.add(new Flow(span, EntryKind.OUTCOME, null, false), outcome);
            }
        }
        return external;
    }

    private StatementRow accumulated() {
        BigDecimal earlier = null;
        for (Map.Entry<String, AreaFlows> area : flows.entrySet()) {
            if (kinds.get(area.getKey()) != AreaKind.PROJECT) {
                earlier = Amounts.plus(earlier, openedYearWith(area.getValue()));
            }
        }
        Map<FundsColumn, BigDecimal> cells = new EnumMap<>(FundsColumn.class);
        BigDecimal soFar = Amounts.plus(organisationResult(Span.BEFORE), organisationResult(Span.WITHIN));
        put(cells, RESULT, Amounts.plus(earlier, soFar));
        return new StatementRow(
                RowKind.ACCUMULATED_SURPLUS,
                "accumulated",
                null,
                ACCUMULATED,
                cells,
                earlier,
                new Forecast(null, null));
    }

    private @Nullable BigDecimal organisationResult(Span span) {
        BigDecimal result = Amounts.negated(all.result(flow -> flow.span() == span && flow.internal()));
        for (Map.Entry<String, AreaFlows> area : flows.entrySet()) {
            AreaKind kind = kinds.get(area.getKey());
            if (kind == AreaKind.SELF_FINANCED || kind == AreaKind.STAFF) {
                result = Amounts.plus(result, area.getValue().result(flow -> flow.span() == span));
            }
        }
        return result;
    }

    private void warn(StatementWarning.Code code, @Nullable String area, BigDecimal amount) {
        warnings.add(new StatementWarning(code, area, amount));
    }

    private static boolean within(Flow flow) {
        return flow.span() == Span.WITHIN;
    }

    private static boolean thisYear(Flow flow) {
        return flow.span().isThisYear();
    }

    private static void put(Map<FundsColumn, BigDecimal> cells, FundsColumn column, @Nullable BigDecimal amount) {
        if (amount != null) {
            cells.put(column, amount);
        }
    }
}
