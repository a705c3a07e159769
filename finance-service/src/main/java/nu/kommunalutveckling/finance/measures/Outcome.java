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

/** Outcome = net cost, internal ones taken away in the total. */
@ApplicationScoped
class Outcome implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "outcome",
            new Text("Utfall", "Outcome"),
            new Text(
                    "Nettokostnad i perioden; i totalen är interna poster borträknade.",
                    "Net cost in the period; internal entries are taken away in the total."),
            null,
            null,
            ValueKind.MONEY,
            "SEK",
            0,
            List.of(FundsFigures.AREA),
            EnumSet.allOf(PeriodKind.class));

    private final Statements statements;

    Outcome(Statements statements) {
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
                : FundsFigures.money(DEFINITION, parameters, statement, row.cell(FundsColumn.OUTCOME));
    }
}
