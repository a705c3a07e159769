package nu.kommunalutveckling.finance.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.CumulativeTertials;
import nu.kommunalutveckling.domain.HalfYear;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.Tertial;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.staffing.Staffing;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Full-time equivalents of a tertial; of a longer period the mean of its tertials, when all of them are known. Tertials do
 * not divide into half years, which therefore have none.
 */
@ApplicationScoped
class FullTimeEquivalents implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "fte",
            new Text("Årsarbetare", "Full-time equivalents"),
            new Text(
                    "Antalet årsarbetare i tertialen; för tertial 1–2 och för året medelvärdet av tertialerna, när alla"
                            + " är kända.",
                    "The number of full-time equivalents in the tertial; for tertials 1–2 and for the year the mean of the"
                            + " tertials, when all of them are known."),
            new Text("Tertialernas årsarbetare, summerade", "Full-time equivalents of the tertials, summed"),
            new Text("Antal tertialer", "Number of tertials"),
            ValueKind.COUNT,
            "fte",
            2,
            StaffingParameters.ALL,
            EnumSet.of(PeriodKind.TERTIAL, PeriodKind.CUMULATIVE_TERTIALS, PeriodKind.YEAR));

    private final Staffing staffing;
    private final Areas areas;

    FullTimeEquivalents(Staffing staffing, Areas areas) {
        this.staffing = staffing;
        this.areas = areas;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        return StaffingParameters.cut(parameters, areas)
                .flatMap(cut -> staffing.mean(tertials(period), cut))
                .map(mean -> new RowFigure(
                                mean.value(DEFINITION.decimals()),
                                mean.sum(),
                                mean.count(),
                                mean.changedAt(),
                                rows(period))
                        .of(DEFINITION, parameters, period))
                .orElse(null);
    }

    private static List<Tertial> tertials(Period period) {
        return switch (period) {
            case Tertial tertial -> List.of(tertial);
            case CumulativeTertials two -> List.of(new Tertial(two.year(), 1), new Tertial(two.year(), 2));
            case Year year ->
                List.of(new Tertial(year.year(), 1), new Tertial(year.year(), 2), new Tertial(year.year(), 3));
            case HalfYear half -> throw new IllegalArgumentException(half.code() + " does not consist of tertials");
        };
    }

    /** One tertial's own rows; of several, all that is written of staffing. */
    private static String rows(Period period) {
        return period instanceof Tertial ? "staffing/" + period.code() : "staffing";
    }
}
