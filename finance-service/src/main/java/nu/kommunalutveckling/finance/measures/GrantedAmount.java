package nu.kommunalutveckling.finance.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;

/** Granted amount: what financiers granted out of what was applied for. */
@ApplicationScoped
class GrantedAmount implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "granted-amount",
            new Text("Beviljad finansiering av externa projektmedel", "Granted financing from external project funds"),
            new Text(
                    "Summan av beviljade belopp för de ansökningar om externa projektmedel som avgjorts i perioden.",
                    "The sum granted to those applications for external project funds that were decided in the period."),
            new Text("Beviljat belopp, kronor", "Amount granted, SEK"),
            new Text("Sökt belopp, kronor", "Amount applied for, SEK"),
            ValueKind.MONEY,
            "SEK",
            0,
            List.of(),
            EnumSet.allOf(PeriodKind.class));

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }
}
