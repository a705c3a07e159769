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

/** Organisation result = the sum of the results of self-financed, staff and elimination rows. */
@ApplicationScoped
class OrganisationResult implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "organisation-result",
            new Text("Finansiellt resultat för organisationen", "Financial result of the organisation"),
            new Text(
                    "Summan av resultatet för självfinansierade områden, ledning och stab samt elimineringsraden.",
                    "The sum of the results of self-financed areas, staff and management, and the elimination row."),
            null,
            null,
            ValueKind.MONEY,
            "SEK",
            0,
            List.of(),
            EnumSet.allOf(PeriodKind.class));

    private final Statements statements;

    OrganisationResult(Statements statements) {
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
                DEFINITION, parameters, statement, statement.only(RowKind.TOTAL).cell(FundsColumn.RESULT));
    }
}
