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

/** Remaining funds = disposable − outcome − paid out − transferred, of project areas. */
@ApplicationScoped
class RemainingFunds implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "remaining-funds",
            new Text("Kvarvarande medel", "Remaining funds"),
            new Text(
                    "Disponibla medel minus utfall, utbetalt och överfört, för projektområden.",
                    "Disposable funds less outcome, paid out and transferred, of project areas."),
            null,
            null,
            ValueKind.MONEY,
            "SEK",
            0,
            List.of(FundsFigures.AREA),
            EnumSet.allOf(PeriodKind.class));

    private final Statements statements;

    RemainingFunds(Statements statements) {
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
                : FundsFigures.money(DEFINITION, parameters, statement, row.cell(FundsColumn.REMAINING));
    }
}
