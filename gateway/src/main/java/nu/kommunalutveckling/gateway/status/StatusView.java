package nu.kommunalutveckling.gateway.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.gateway.analyses.AnalysisOf;
import nu.kommunalutveckling.gateway.analyses.ToldAnalysis;
import nu.kommunalutveckling.gateway.highlights.Benefit;
import nu.kommunalutveckling.gateway.highlights.ToldHighlight;
import nu.kommunalutveckling.gateway.live.KpiStatus;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.gateway.live.Status.AreaStatus;
import nu.kommunalutveckling.gateway.live.Status.GoalStatus;
import nu.kommunalutveckling.gateway.live.Status.KpiResult;
import nu.kommunalutveckling.gateway.live.Status.ServiceProblem;
import nu.kommunalutveckling.gateway.live.Trend;
import nu.kommunalutveckling.gateway.plans.Direction;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.gateway.publications.Publication;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Goal-by-goal status as it is shown: in the reader's language, rounded once to each KPI's declared decimals.
 *
 * @param publication what it was decided by; null when it is live
 * @param dataUpdatedAt when the rows behind it last changed
 * @param complete false when a service did not answer
 * @param analyses of business areas
 * @param highlights of no goal of the plan
 */
@Schema(name = "Status")
record StatusView(
        PeriodView period,
        StatusBasis basis,
        @Nullable PublicationRef publication,
        @Nullable Instant dataUpdatedAt,
        boolean complete,
        Summary summary,
        List<GoalView> goals,
        List<AnalysisView> analyses,
        List<HighlightView> highlights,
        List<ProblemView> problems,
        @JsonProperty("_links") StatusLinks links) {

    /** A period with its first and last day. */
    @Schema(name = "PeriodSpan")
    record PeriodView(@Schema(examples = "2022") String code, LocalDate start, LocalDate end) {
        static PeriodView of(Period period) {
            return new PeriodView(period.code(), period.first(), period.last());
        }
    }

    /** The publication that a status is frozen in. */
    @Schema(name = "PublicationReference")
    record PublicationRef(
            UUID id,
            int version,
            @Schema(examples = "2020/1867") @Nullable String registryNumber,
            Instant publishedAt,
            String hash,
            @Nullable String reason) {
        static PublicationRef of(Publication publication) {
            return new PublicationRef(
                    publication.id(),
                    publication.version(),
                    publication.decision().registryNumber(),
                    publication.publishedAt(),
                    publication.hash(),
                    publication.reason());
        }
    }

    /** How many KPIs there are of each status. */
    @Schema(name = "StatusSummary")
    record Summary(int met, int partlyMet, int notMet, int noTarget, int noResult) {
        static Summary of(Stream<KpiResult> kpis) {
            Map<KpiStatus, Integer> counts = new EnumMap<>(KpiStatus.class);
            kpis.forEach(kpi -> counts.merge(kpi.status(), 1, Integer::sum));
            return new Summary(
                    counts.getOrDefault(KpiStatus.MET, 0),
                    counts.getOrDefault(KpiStatus.PARTLY_MET, 0),
                    counts.getOrDefault(KpiStatus.NOT_MET, 0),
                    counts.getOrDefault(KpiStatus.NO_TARGET, 0),
                    counts.getOrDefault(KpiStatus.NO_RESULT, 0));
        }
    }

    /** A strategic goal; {@code analysis} null when nobody has said what its results mean. */
    @Schema(name = "GoalStatus")
    record GoalView(
            String key,
            int ordinal,
            String title,
            Summary summary,
            List<Integer> sustainableDevelopmentGoals,

            @Schema(examples = "Närvaron bär samarbetet.") @Nullable
            String analysis,

            List<HighlightView> highlights,
            List<AreaView> areas) {}

    /** What the results mean to a business area; or to a goal, when the plan has it no more. */
    @Schema(name = "StatusAnalysis")
    record AnalysisView(
            AnalysisOf about,
            @Schema(examples = "social") String key,
            @Schema(examples = "Närvaron bär samarbetet.") String text) {}

    /** What happened that is worth telling, which of the three K it served, and the goal and business area it is of, if any. */
    @Schema(name = "StatusHighlight")
    record HighlightView(
            UUID id,
            @Schema(examples = "partnership") @Nullable String goal,
            @Schema(examples = "social") @Nullable String area,
            List<Benefit> benefits,

            @Schema(examples = "Tre kommuner delar jour.") String text) {}

    /** A goal area. */
    @Schema(name = "AreaStatus")
    record AreaView(String key, String title, List<KpiView> kpis) {}

    /**
     * A KPI with its target, result and status.
     *
     * @param dueOn the last day for its result; null when the plan sets none
     * @param overdue true when that day has passed without a result; never once it has been decided on
     */
    @Schema(name = "KpiStatus")
    record KpiView(
            @Schema(examples = "attendance-pks") String key,
            @Schema(examples = "K09") String code,
            String title,
            @Schema(examples = "percent") String unit,
            ValueKind kind,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            boolean overdue,
            @Nullable TargetView target,
            ResultView result,
            KpiStatus status,
            PreviousView previous,
            HistoryView history,
            List<ComparisonView> comparisons,
            @Nullable Trend trend,
            @Nullable String comment,
            @JsonProperty("_links") KpiLinks links) {}

    /** What the plan wants; {@code tolerance} null means a tenth of the target. */
    @Schema(name = "Target")
    record TargetView(
            BigDecimal value, Direction direction, @Nullable BigDecimal tolerance) {}

    /** What came of it. Null where there is no result; {@code periodClosed} null when the service did not say. */
    @Schema(name = "Result")
    record ResultView(
            @Schema(examples = "2022") String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Basis basis,
            Observation observation,
            @Nullable String source,
            @Nullable Instant dataUpdatedAt,
            @Nullable FigureView reported,
            @Nullable FigureView computed,
            @Nullable Boolean periodClosed,
            boolean stale) {
        static ResultView of(Result result, Plan.Kpi kpi) {
            return new ResultView(
                    result.period().code(),
                    kpi.shown(result.value()),
                    kpi.shown(result.low()),
                    kpi.shown(result.high()),
                    result.numerator(),
                    result.denominator(),
                    result.basis(),
                    result.observation(),
                    result.source(),
                    result.dataUpdatedAt(),
                    FigureView.of(result.reported(), kpi),
                    FigureView.of(result.computed(), kpi),
                    result.periodClosed(),
                    result.stale());
        }
    }

    /** What print says, or what rows give, whichever of them counts; {@code source} is the document. */
    @Schema(name = "Figure")
    record FigureView(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Schema(examples = "S001") @Nullable String source) {
        static @Nullable FigureView of(Result.@Nullable Figure figure, Plan.Kpi kpi) {
            return figure == null
                    ? null
                    : new FigureView(
                            kpi.shown(figure.value()),
                            kpi.shown(figure.low()),
                            kpi.shown(figure.high()),
                            figure.source());
        }
    }

    /** The same kind of period a year before. */
    @Schema(name = "Previous")
    record PreviousView(
            @Schema(examples = "2021") String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal change,
            @Nullable BigDecimal changePercent) {}

    /** A published figure with all that belongs to it: what is cited. */
    @Schema(name = "PublishedFigure")
    record PublishedFigure(
            PublicationRef publication,
            PeriodView period,
            KpiView figure,
            @JsonProperty("_links") FigureLinks links) {
        static PublishedFigure of(Publication publication, KpiResult kpi, Language language, String baseUrl) {
            Painter painter = new Painter(language, baseUrl, List.of(), null);
            String address = "/goals/v1/publications/" + publication.id();
            return new PublishedFigure(
                    PublicationRef.of(publication),
                    PeriodView.of(publication.period()),
                    painter.kpi(kpi),
                    new FigureLinks(
                            painter.link(address + "/figures/" + kpi.kpi().key()), painter.link(address)));
        }
    }

    /** Where a published figure and its publication are. */
    @Schema(name = "PublishedFigureLinks")
    record FigureLinks(Link self, Link publication) {}

    /**
     * Where to read on about a KPI.
     *
     * @param measure null, as {@code rows}, when no service feeds it
     * @param findings where the document that prints its result disagrees with arithmetic; null when none prints it
     */
    @Schema(name = "KpiLinks")
    record KpiLinks(
            Link self,
            Link series,
            @Nullable Link measure,
            @Nullable Link rows,
            @Nullable Link findings) {}

    /** Where to read on about a status. */
    @Schema(name = "StatusLinks")
    record StatusLinks(Link self, Link plan) {}

    /** An address. */
    @Schema(name = "Link")
    record Link(String href) {}

    /** A service that did not answer. */
    @Schema(name = "ServiceProblem")
    record ProblemView(@Schema(examples = "finance") String service, String detail) {}

    static StatusView of(ShownStatus shown, Language language, String baseUrl) {
        Status status = shown.status();
        Publication publication = shown.publication();
        Painter painter = new Painter(language, baseUrl, shown.comparedWith(), shown.today());
        String code = status.period().code();
        return new StatusView(
                PeriodView.of(status.period()),
                shown.basis(),
                publication == null ? null : PublicationRef.of(publication),
                status.dataUpdatedAt(),
                status.complete(),
                Summary.of(status.kpis()),
                status.goals().stream().map(painter::goal).toList(),
                status.analyses().stream().map(painter::analysis).toList(),
                status.highlights().stream().map(painter::highlight).toList(),
                status.problems().stream().map(painter::problem).toList(),
                new StatusLinks(
                        painter.link("/goals/v1/status?period=" + code
                                + (publication == null ? "&basis=live" : "&publication=" + publication.id())),
                        painter.link("/goals/v1/plans/" + status.period().year())));
    }

    /** Puts one language and one address base on everything; {@code today} is null for what has been decided on. */
    private record Painter(
            Language language,
            String baseUrl,
            List<Integer> comparedWith,
            @Nullable LocalDate today) {
        GoalView goal(GoalStatus goal) {
            Text analysis = goal.analysis();
            return new GoalView(
                    goal.key(),
                    goal.ordinal(),
                    goal.title().in(language),
                    Summary.of(goal.areas().stream().flatMap(area -> area.kpis().stream())),
                    goal.sustainableDevelopmentGoals(),
                    analysis == null ? null : analysis.in(language),
                    goal.highlights().stream().map(this::highlight).toList(),
                    goal.areas().stream().map(this::area).toList());
        }

        AnalysisView analysis(ToldAnalysis told) {
            return new AnalysisView(told.about(), told.key(), told.text().in(language));
        }

        HighlightView highlight(ToldHighlight told) {
            return new HighlightView(
                    told.id(),
                    told.goal(),
                    told.area(),
                    told.benefits(),
                    told.text().in(language));
        }

        AreaView area(AreaStatus area) {
            return new AreaView(
                    area.key(),
                    area.title().in(language),
                    area.kpis().stream().map(this::kpi).toList());
        }

        KpiView kpi(KpiResult result) {
            Plan.Kpi kpi = result.kpi();
            Status.Previous before = result.previous();
            Text comment = result.comment();
            LocalDate dueOn = kpi.dueOn(result.result().period());
            return new KpiView(
                    kpi.key(),
                    kpi.code(),
                    kpi.title().in(language),
                    kpi.unit(),
                    kpi.kind(),
                    kpi.owner(),
                    dueOn,
                    today != null
                            && dueOn != null
                            && dueOn.isBefore(today)
                            && !result.result().hasFigure(),
                    kpi.target() == null ? null : new TargetView(kpi.target(), kpi.direction(), kpi.tolerance()),
                    ResultView.of(result.result(), kpi),
                    result.status(),
                    new PreviousView(
                            before.period().code(),
                            kpi.shown(before.value()),
                            kpi.shown(before.change()),
                            before.changePercent()),
                    HistoryView.of(result),
                    comparedWith.stream()
                            .map(year -> ComparisonView.of(result, year))
                            .toList(),
                    result.trend(),
                    comment == null ? null : comment.in(language),
                    links(kpi, result.result()));
        }

        private KpiLinks links(Plan.Kpi kpi, Result result) {
            Plan.MeasureRef measure = kpi.measure();
            Result.Figure printed = result.reported();
            return new KpiLinks(
                    link("/goals/v1/kpis/" + kpi.key()),
                    link("/goals/v1/kpis/" + kpi.key() + "/series"),
                    measure == null ? null : link("/%s/v1/measures/%s".formatted(measure.service(), measure.id())),
                    measure == null ? null : link(rows(measure, result)),
                    printed == null || printed.source() == null
                            ? null
                            : link("/finance/v1/findings?document=" + printed.source()));
        }

        /** What counts, row by row; the reported values when the service does not say where. */
        private static String rows(Plan.MeasureRef measure, Result result) {
            String rows = result.rows();
            return rows != null
                    ? rows
                    : "/%s/v1/reported-values?measure=%s&parameters=%s&period=%s"
                            .formatted(
                                    measure.service(),
                                    measure.id(),
                                    measure.parameters(),
                                    result.period().code());
        }

        ProblemView problem(ServiceProblem problem) {
            return new ProblemView(problem.service(), problem.detail().in(language));
        }

        Link link(String path) {
            return new Link(baseUrl + path);
        }
    }
}
