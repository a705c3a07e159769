package nu.kommunalutveckling.gateway.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.CumulativeTertials;
import nu.kommunalutveckling.domain.HalfYear;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.Tertial;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.gateway.live.LiveStatus;
import nu.kommunalutveckling.gateway.live.Reading;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.live.Status.KpiResult;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.gateway.plans.Plans;
import nu.kommunalutveckling.gateway.publications.Publication;
import nu.kommunalutveckling.gateway.publications.Shelf;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Puts a series together. Published: what the publication in force for a period says of it; where that period has never
 * been published, what a later publication looked back on. Live: what the services answer now.
 */
@ApplicationScoped
class KpiSeries {
    private final Plans plans;
    private final Shelf shelf;
    private final LiveStatus live;
    private final Duration deadline;

    KpiSeries(
            Plans plans,
            Shelf shelf,
            LiveStatus live,
            @ConfigProperty(name = "ku.status.deadline", defaultValue = "1s") Duration deadline) {
        this.plans = plans;
        this.shelf = shelf;
        this.live = live;
        this.deadline = deadline;
    }

    /** Whether any plan has ever had it. */
    boolean knows(String kpi) {
        return plans.all().stream().anyMatch(plan -> in(plan, kpi).isPresent());
    }

    /** The year of the latest plan; there is one when any KPI is known. */
    int latestYear() {
        return plans.all().getFirst().year();
    }

    /** What was decided, a point for every period of the kind in those years. */
    List<SeriesPoint> published(String kpi, int from, int to, PeriodKind kind) {
        return periods(from, to, kind).map(period -> published(kpi, period)).toList();
    }

    private SeriesPoint published(String kpi, Period period) {
        return shelf.inForce(period, Instant.MAX)
                .flatMap(own -> point(own, kpi, period))
                .or(() -> shelf.all().stream()
                        .filter(later -> later.period().year() > period.year())
                        .filter(later -> shelf.inForce(later.period(), Instant.MAX)
                                .filter(later::equals)
                                .isPresent())
                        .sorted((one, other) -> Period.chronological().compare(one.period(), other.period()))
                        .flatMap(later -> point(later, kpi, period).stream())
                        .findFirst())
                .orElseGet(() -> new SeriesPoint(period, planned(kpi, period), Result.missing(period, false), null));
    }

    /** What a publication says of a KPI in a period, be it its own or one it looks back on. */
    private Optional<SeriesPoint> point(Publication publication, String kpi, Period period) {
        return publication
                .status()
                .kpis()
                .filter(one -> one.kpi().key().equals(kpi))
                .flatMap(one -> Stream.concat(Stream.of(one.result()), one.earlier().stream())
                        .filter(result -> result.period().equals(period) && result.hasFigure())
                        .map(result -> new SeriesPoint(period, kpiThen(one, period), result, publication)))
                .findFirst();
    }

    private Plan.Kpi kpiThen(KpiResult told, Period period) {
        return told.result().period().equals(period) ? told.kpi() : described(told.kpi(), period);
    }

    /** As the plan of that year has it, or else the first plan after it: what nobody planned, nobody renamed. */
    private Plan.Kpi described(Plan.Kpi known, Period period) {
        return plans.all().stream()
                .filter(plan -> plan.year() >= period.year())
                .sorted(Comparator.comparing(Plan::year))
                .flatMap(plan -> in(plan, known.key()).stream())
                .findFirst()
                .orElse(known);
    }

    /** What the services answer now; each is asked once for each part of the year that the kind has. */
    List<SeriesPoint> live(String kpi, int from, int to, PeriodKind kind, String authorization) {
        List<SeriesPoint> points = new ArrayList<>();
        periods(to, to, kind).forEach(last -> {
            Plan.Kpi asked = Optional.ofNullable(planned(kpi, last)).orElseGet(() -> latest(kpi));
            Plan alone = alone(asked, kind, to);
            KpiResult told = live.of(alone, last, Reading.COUNTING, authorization, deadline)
                    .kpis()
                    .findFirst()
                    .orElseThrow();
            Stream.concat(Stream.of(told.result()), told.earlier().stream())
                    .filter(result -> result.period().year() >= from)
                    .map(result -> new SeriesPoint(result.period(), described(asked, result.period()), result, null))
                    .forEach(points::add);
        });
        points.sort((one, other) -> Period.chronological().compare(one.period(), other.period()));
        return points;
    }

    private static Plan alone(Plan.Kpi kpi, PeriodKind kind, int year) {
        Plan.Kpi inThatKind = new Plan.Kpi(
                kpi.key(),
                kpi.code(),
                kpi.title(),
                kpi.kind(),
                kpi.unit(),
                kpi.decimals(),
                kpi.direction(),
                kpi.target(),
                kpi.tolerance(),
                Set.of(kind),
                kpi.owner(),
                kpi.measure(),
                kpi.dueDays(),
                kpi.breaks());
        Plan.Area area = new Plan.Area("series", kpi.title(), List.of(inThatKind));
        return new Plan(
                year,
                "",
                List.of(),
                List.of(),
                List.of(new Plan.Goal("series", kpi.title(), List.of(), List.of(area))));
    }

    private Plan.@Nullable Kpi planned(String kpi, Period period) {
        return plans.of(period.year()).flatMap(plan -> in(plan, kpi)).orElse(null);
    }

    private Plan.Kpi latest(String kpi) {
        return plans.all().stream()
                .flatMap(plan -> in(plan, kpi).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Plan.Kpi> in(Plan plan, String kpi) {
        return plan.kpis().filter(one -> one.key().equals(kpi)).findFirst();
    }

    private static Stream<Period> periods(int from, int to, PeriodKind kind) {
        return IntStream.rangeClosed(from, to).boxed().flatMap(year -> switch (kind) {
            case YEAR -> Stream.<Period>of(new Year(year));
            case TERTIAL -> Stream.<Period>of(new Tertial(year, 1), new Tertial(year, 2), new Tertial(year, 3));
            case CUMULATIVE_TERTIALS -> Stream.<Period>of(new CumulativeTertials(year, 2));
            case HALF_YEAR -> Stream.<Period>of(new HalfYear(year, 1), new HalfYear(year, 2));
        });
    }
}
