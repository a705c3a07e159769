package nu.kommunalutveckling.finance.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.statements.FundsStatement;
import nu.kommunalutveckling.finance.statements.Statements;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** State share of disposable funds = state money at disposal in the year so far / all of it. */
@ApplicationScoped
class StateShareOfDisposable implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "state-share-of-disposable",
            new Text("Statens andel av disponibla medel", "The state's share of disposable funds"),
            new Text(
                    "Statens medel genom samtliga medel från utomstående: ingående den 1 januari och erhållna sedan dess.",
                    "State money over all money from outside parties: opening funds on 1 January and what was received since."),
            new Text("Statens medel, kronor", "State money, SEK"),
            new Text("Disponibla medel från utomstående, kronor", "Disposable funds from outside parties, SEK"),
            ValueKind.PERCENT,
            "percent",
            0,
            List.of(),
            EnumSet.allOf(PeriodKind.class));

    private final Statements statements;

    StateShareOfDisposable(Statements statements) {
        this.statements = statements;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        FundsStatement statement = statements.of(period);
        return FundsFigures.share(
                DEFINITION,
                parameters,
                statement,
                statement.atDisposal(Financier.STATE),
                statement.atDisposal(null),
                "statements?period=" + period.code());
    }
}
