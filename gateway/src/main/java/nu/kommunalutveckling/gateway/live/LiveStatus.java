package nu.kommunalutveckling.gateway.live;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.CumulativeTertials;
import nu.kommunalutveckling.domain.HalfYear;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.domain.Tertial;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.gateway.live.Status.AreaStatus;
import nu.kommunalutveckling.gateway.live.Status.GoalStatus;
import nu.kommunalutveckling.gateway.live.Status.KpiResult;
import nu.kommunalutveckling.gateway.live.Status.Previous;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the plan of a period beside what the services know now. Every service is asked once, all at the same time; one
 * that does not answer is named, and its KPIs keep what was last known of them.
 */
@ApplicationScoped
public class LiveStatus {
    private static final int PERCENT_DECIMALS = 1;

    private final MeasureSources sources;
    private final Handwriting handwriting;
    private final int since;

    /** @param since the year measuring began: comparisons reach no further back */
    LiveStatus(
            MeasureSources sources,
            Handwriting handwriting,
            @ConfigProperty(name = "ku.status.since", defaultValue = "2017") int since) {
        this.sources = sources;
        this.handwriting = handwriting;
        this.since = since;
    }

    /**
     * The status of a period.
     *
     * @param reading which of the services' figures it is made of
     * @param authorization the caller's own credentials; each service decides for itself what they permit
     * @param deadline how long the services have, all together; who is later counts as silent
     */
    @PermissionsAllowed(Permission.READ_LIVE)
    public Status of(Plan plan, Period period, Reading reading, String authorization, Duration deadline) {
        Supplier<Answers> asked = sources.ask(wanted(plan, period), reading, authorization, deadline);
        // Read while the services are at it.
        ByHand byHand = handwriting.in(period);
        Answers answers = asked.get();
        List<GoalStatus> goals = new ArrayList<>();
        for (Plan.Goal goal : plan.goals()) {
            List<AreaStatus> areas = goal.areas().stream()
                    .map(area -> new AreaStatus(
                            area.key(),
                            area.title(),
                            area.kpis().stream()
                                    .map(kpi -> result(kpi, period, answers, byHand))
                                    .toList()))
                    .toList();
            goals.add(new GoalStatus(
                    goal.key(),
                    goals.size() + 1,
                    goal.title(),
                    goal.sustainableDevelopmentGoals(),
                    areas,
                    byHand.narrative().analysisOf(goal),
                    byHand.narrative().highlightsOf(goal)));
        }
        Narrative beside = byHand.narrative().besideGoalsOf(plan);
        return new Status(
                period,
                answers.problems().isEmpty(),
                goals,
                answers.problems(),
                beside.analyses(),
                beside.highlights());
    }

    private List<Wanted> wanted(Plan plan, Period period) {
        return plan.kpis()
                .flatMap(kpi -> kpi.measure() == null
                        ? Stream.empty()
                        : followed(kpi, period)
                                .flatMap(followed -> Stream.concat(Stream.of(followed), earlier(followed)))
                                .map(when -> new Wanted(kpi.measure(), when)))
                .toList();
    }

    /** The same part of earlier years, the latest first; the year before always, the others since measuring began. */
    private Stream<Period> earlier(Period period) {
        Period before = period.sameOfYearBefore();
        return Stream.concat(
                Stream.of(before),
                Stream.iterate(before, one -> one.year() > since, Period::sameOfYearBefore)
                        .map(Period::sameOfYearBefore));
    }

    private KpiResult result(Plan.Kpi kpi, Period period, Answers answers, ByHand byHand) {
        Plan.MeasureRef measure = kpi.measure();
        Function<Period, Result> told = measure == null
                ? when -> byHand.result(kpi.key(), when)
                : when -> answers.of(new Wanted(measure, when));
        Result result = followed(kpi, period)
                .map(told)
                .filter(Result::hasFigure)
                .findFirst()
                .orElseGet(() -> told.apply(period));
        List<Result> earlier = earlier(result.period()).map(told).toList();
        Result before = earlier.getFirst();
        return new KpiResult(
                kpi,
                result,
                earlier,
                KpiStatus.of(kpi, result),
                previous(result, before),
                Trend.of(result.value(), before.value(), kpi.decimals()),
                byHand.comment(kpi.key(), result.period()));
    }

    /**
     * The periods a KPI may have its result in: the one asked for when it is followed in that kind, else those of its
     * kinds inside the one asked for, the latest first.
     */
    private static Stream<Period> followed(Plan.Kpi kpi, Period period) {
        return kpi.periodKinds().contains(period.kind())
                ? Stream.of(period)
                : inside(period, kpi.periodKinds())
                        .sorted(Period.chronological().reversed());
    }

    private static Stream<Period> inside(Period period, Set<PeriodKind> kinds) {
        int year = period.year();
        return kinds.stream()
                .flatMap(kind -> switch (kind) {
                    case YEAR -> Stream.<Period>of(new Year(year));
                    case TERTIAL -> Stream.<Period>of(new Tertial(year, 1), new Tertial(year, 2), new Tertial(year, 3));
                    case CUMULATIVE_TERTIALS -> Stream.<Period>of(new CumulativeTertials(year, 2));
                    case HALF_YEAR -> Stream.<Period>of(new HalfYear(year, 1), new HalfYear(year, 2));
                })
                .filter(period::contains);
    }

    private static Previous previous(Result now, Result before) {
        BigDecimal value = now.value();
        BigDecimal earlier = before.value();
        if (value == null || earlier == null) {
            return new Previous(before.period(), earlier, null, null);
        }
        BigDecimal change = value.subtract(earlier);
        return new Previous(
                before.period(), earlier, change, Rounding.percent(change, earlier.abs(), PERCENT_DECIMALS));
    }
}
