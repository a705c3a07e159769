package nu.kommunalutveckling.finance.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.finance.applications.ApplicationSum;
import nu.kommunalutveckling.finance.applications.Applications;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

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

    private final Applications applications;

    GrantedAmount(Applications applications) {
        this.applications = applications;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        ApplicationSum sum = applications.in(period);
        if (sum.isEmpty()) {
            return null;
        }
        return new RowFigure(
                        sum.grantedAmount(),
                        sum.grantedAmount(),
                        sum.appliedAmount(),
                        sum.changedAt(),
                        "applications?period=" + period.code())
                .of(DEFINITION, parameters, period);
    }
}
