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

/** Remaining state funds = what is left of state money, never more than remaining funds. */
@ApplicationScoped
class RemainingStateFunds implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "remaining-state-funds",
            new Text("Kvarvarande statliga medel", "Remaining state funds"),
            new Text(
                    "Det som återstår av statens medel, högst de kvarvarande medlen, för projektområden.",
                    "What is left of state money, at most remaining funds, of project areas."),
            null,
            null,
            ValueKind.MONEY,
            "SEK",
            0,
            List.of(FundsFigures.AREA),
            EnumSet.allOf(PeriodKind.class));

    private final Statements statements;

    RemainingStateFunds(Statements statements) {
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
                : FundsFigures.money(DEFINITION, parameters, statement, row.cell(FundsColumn.REMAINING_STATE));
    }
}
