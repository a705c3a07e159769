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
import nu.kommunalutveckling.finance.statements.RowKind;
import nu.kommunalutveckling.finance.statements.Statements;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Accumulated surplus = surplus from earlier years + the organisation result of the year so far. */
@ApplicationScoped
class AccumulatedSurplus implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "accumulated-surplus",
            new Text("Ackumulerat överskott", "Accumulated surplus"),
            new Text(
                    "Överskott från tidigare år och organisationens resultat sedan den 1 januari.",
                    "Surplus from earlier years and the organisation's result since 1 January."),
            null,
            null,
            ValueKind.MONEY,
            "SEK",
            0,
            List.of(),
            EnumSet.allOf(PeriodKind.class));

    private final Statements statements;

    AccumulatedSurplus(Statements statements) {
        this.statements = statements;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        FundsStatement statement = statements.of(period);
        return FundsFigures.money(
                DEFINITION,
                parameters,
                statement,
                statement.only(RowKind.ACCUMULATED_SURPLUS).cell(FundsColumn.RESULT));
    }
}
