package nu.kommunalutveckling.course.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Result = fees − costs of the occasions held or cancelled. A sample while the costs of some held occasion are not known. */
@ApplicationScoped
class Result implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "course-result",
            new Text("Kursernas resultat", "Result of the courses"),
            new Text(
                    "Avgifter minus kostnader för periodens genomförda och inställda kurstillfällen.",
                    "Fees minus costs of the course occasions held and cancelled in the period."),
            null,
            null,
            ValueKind.MONEY,
            "SEK",
            2,
            List.of(CourseParameters.COURSE),
            EnumSet.allOf(PeriodKind.class));
    private static final String SUMS = """
            select sum(r.result), count(r.occasion), max(r.changed_at),
                count(*) filter (where o.state = 'HELD' and r.occasion is null)
            from occasion o left join occasion_result r on r.occasion = o.key
            where o.last_day between :first and :last and o.state in ('HELD', 'CANCELLED')
                and (cast(:course as text) is null or o.course = :course)""";

    private final EntityManager database;

    Result(EntityManager database) {
        this.database = database;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        Object[] sums = (Object[]) database.createNativeQuery(SUMS, Object[].class)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .setParameter("course", parameters.get("course"))
                .getSingleResult();
        if (((Number) sums[1]).longValue() == 0) {
            return null;
        }
        MeasureValue sum = MeasureValue.ofMoney(DEFINITION.id(), parameters, period, new Money((BigDecimal) sums[0]));
        boolean all = ((Number) sums[3]).longValue() == 0;
        return new Computation(
                all ? sum : sum.observedAs(Observation.SAMPLE),
                (Instant) sums[2],
                RowAddress.economies(period, parameters));
    }
}
