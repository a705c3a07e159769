package nu.kommunalutveckling.finance.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.finance.fees.Fees;
import nu.kommunalutveckling.measures.Asked;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.GroupedMeasure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Municipal fees = base fees + membership fees of a year, invoiced or not. A fee is set by the year and has no tertials. */
@ApplicationScoped
class MunicipalFees implements GroupedMeasure<List<Fees.Sum>> {
    private static final Parameter ORGANISATION = new Parameter(
            "organisation",
            new Text("Kommunens kod; alla om den utelämnas.", "Code of the municipality; all when it is left out."),
            false);
    private static final Parameter PARTNERSHIP = new Parameter(
            "partnership",
            new Text("Områdets nyckel; alla om den utelämnas.", "Key of the area; all when it is left out."),
            false);
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "municipal-fees",
            new Text("Kommunernas avgifter", "Fees of the municipalities"),
            new Text(
                    "Summan av årets grundavgifter och medlemsavgifter, fakturerade eller inte.",
                    "The sum of the year's base fees and membership fees, invoiced or not."),
            null,
            null,
            ValueKind.MONEY,
            "SEK",
            0,
            List.of(ORGANISATION, PARTNERSHIP),
            EnumSet.of(PeriodKind.YEAR));

    private final Fees fees;

    MunicipalFees(Fees fees) {
        this.fees = fees;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Map<Asked, List<Fees.Sum>> read(Collection<Asked> asked) {
        return Asked.byPeriod(asked, period -> fees.in(period.year()));
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period, List<Fees.Sum> sums) {
        String organisation = parameters.get(ORGANISATION.name());
        String partnership = parameters.get(PARTNERSHIP.name());
        return sums.stream()
                .filter(sum -> Objects.equals(sum.municipality(), organisation)
                        && Objects.equals(sum.partnership(), partnership))
                .findFirst()
                .map(sum -> new RowFigure(sum.amount(), null, null, sum.changedAt(), rows(parameters, period))
                        .of(DEFINITION, parameters, period))
                .orElse(null);
    }

    private static String rows(Map<String, String> parameters, Period period) {
        StringBuilder rows = new StringBuilder("fees?year=").append(period.year());
        if (parameters.containsKey(ORGANISATION.name())) {
            rows.append("&municipality=").append(parameters.get(ORGANISATION.name()));
        }
        if (parameters.containsKey(PARTNERSHIP.name())) {
            rows.append("&partnership=").append(parameters.get(PARTNERSHIP.name()));
        }
        return rows.toString();
    }
}
