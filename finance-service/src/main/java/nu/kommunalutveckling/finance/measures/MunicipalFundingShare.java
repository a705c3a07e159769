package nu.kommunalutveckling.finance.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.finance.statements.Funding;
import nu.kommunalutveckling.finance.statements.FundsStatement;
import nu.kommunalutveckling.finance.statements.Statements;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Municipal funding share = municipalities / contributed funds. */
@ApplicationScoped
class MunicipalFundingShare implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "municipal-funding-share",
            new Text("Kommunernas andel av finansieringen", "The municipalities' share of the funding"),
            new Text(
                    "Kommunernas bidrag genom samtliga bidrag till verksamheten.",
                    "Contributions of the municipalities over all contributions to the activity."),
            new Text("Bidrag från kommunerna, kronor", "Contributions of the municipalities, SEK"),
            new Text("Samtliga bidrag, kronor", "All contributions, SEK"),
            ValueKind.PERCENT,
            "percent",
            0,
            List.of(),
            EnumSet.allOf(PeriodKind.class));

    private final Statements statements;

    MunicipalFundingShare(Statements statements) {
        this.statements = statements;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        FundsStatement statement = statements.of(period);
        Funding funding = statement.funding();
        return FundsFigures.share(
                DEFINITION,
                parameters,
                statement,
                funding == null ? null : funding.municipalities(),
                funding == null ? null : funding.contributed(),
                "entries?kind=RECEIVED&internal=false&period=" + period.code());
    }
}
