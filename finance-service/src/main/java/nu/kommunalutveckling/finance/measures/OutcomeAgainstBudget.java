package nu.kommunalutveckling.finance.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.finance.statements.FundsColumn;
import nu.kommunalutveckling.finance.statements.FundsStatement;
import nu.kommunalutveckling.finance.statements.StatementRow;
import nu.kommunalutveckling.finance.statements.Statements;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Outcome against budget = outcome / the whole year's latest budget. */
@ApplicationScoped
class OutcomeAgainstBudget implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "outcome-against-budget",
            new Text("Utfall mot budget", "Outcome against budget"),
            new Text(
                    "Utfallet i perioden genom hela årets senaste budget.",
                    "The outcome of the period over the whole year's latest budget."),
            new Text("Utfall, kronor", "Outcome, SEK"),
            new Text("Årets budget, kronor", "The year's budget, SEK"),
            ValueKind.PERCENT,
            "percent",
            0,
            List.of(FundsFigures.AREA),
            EnumSet.allOf(PeriodKind.class));

    private final Statements statements;

    OutcomeAgainstBudget(Statements statements) {
        this.statements = statements;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        FundsStatement statement = statements.of(period);
        StatementRow row = FundsFigures.row(statement, parameters);
        return row == null
                ? null
                : FundsFigures.share(
                        DEFINITION,
                        parameters,
                        statement,
                        row.cell(FundsColumn.OUTCOME),
                        row.cell(FundsColumn.BUDGET),
                        "statements?period=" + period.code());
    }
}
