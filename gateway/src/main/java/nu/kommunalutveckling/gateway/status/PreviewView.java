package nu.kommunalutveckling.gateway.status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.gateway.live.Status.KpiResult;
import nu.kommunalutveckling.gateway.live.Status.ServiceProblem;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.web.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What would be frozen if a period were published now, and what speaks against it.
 *
 * @param publishable whether publishing would be let through: every service answers, and each period is closed
 * @param services the services that feed the status
 * @param missing keys of the KPIs that have no result
 * @param comments what the comment check points out; a warning, not a stop
 * @param openFindings how many findings of published tables wait for a person; null when finance does not answer
 * @param status what would be frozen
 */
@Schema(name = "PublicationPreview")
record PreviewView(
        boolean publishable,
        List<Feeder> services,
        List<String> missing,
        List<CommentPointer> comments,
        @Nullable Integer openFindings,
        StatusView.Link findings,
        StatusView status) {

    /** How far a service has come with the period. */
    enum Readiness {
        CLOSED,
        OPEN,
        SILENT
    }

    /** A service that feeds the status. */
    @Schema(name = "Feeder")
    record Feeder(@Schema(examples = "network") String service, Readiness readiness) {}

    /** What the comment check points out in the comment of a KPI. */
    @Schema(name = "CommentPointer")
    record CommentPointer(
            @Schema(examples = "attendance-pks") String kpi, String words, String message) {}

    static PreviewView of(
            ShownStatus shown,
            List<CommentPointer> comments,
            @Nullable Integer openFindings,
            Language language,
            String baseUrl) {
        Status status = shown.status();
        List<Feeder> services = services(status);
        return new PreviewView(
                services.stream().allMatch(one -> one.readiness() == Readiness.CLOSED),
                services,
                status.kpis()
                        .filter(kpi -> !kpi.result().hasFigure())
                        .map(kpi -> kpi.kpi().key())
                        .toList(),
                comments,
                openFindings,
                new StatusView.Link(baseUrl + "/finance/v1/findings?state=OPEN"),
                StatusView.of(shown, language, baseUrl));
    }

    private static List<Feeder> services(Status status) {
        SortedSet<String> open = status.servicesNotClosed();
        Map<String, Readiness> readiness = new TreeMap<>();
        status.kpis()
                .map(KpiResult::kpi)
                .map(Plan.Kpi::measure)
                .filter(Objects::nonNull)
                .forEach(measure -> readiness.put(
                        measure.service(), open.contains(measure.service()) ? Readiness.OPEN : Readiness.CLOSED));
        status.problems().stream()
                .map(ServiceProblem::service)
                .forEach(silent -> readiness.put(silent, Readiness.SILENT));
        return readiness.entrySet().stream()
                .map(one -> new Feeder(one.getKey(), one.getValue()))
                .collect(Collectors.toUnmodifiableList());
    }
}
