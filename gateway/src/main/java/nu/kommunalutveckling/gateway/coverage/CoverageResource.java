package nu.kommunalutveckling.gateway.coverage;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.coverage.CoverageTable.Followed;
import nu.kommunalutveckling.gateway.coverage.CoverageTable.MissingKpi;
import nu.kommunalutveckling.gateway.live.LiveStatus;
import nu.kommunalutveckling.gateway.live.Reading;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.gateway.manualvalues.ManualValues;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.gateway.plans.Plans;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.lists.Table;
import nu.kommunalutveckling.web.lists.TableQuery;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is missing of a period, for those who chase it: asked live, so that what came in a moment ago is not chased. */
@Path("coverage")
@Tag(name = "coverage", description = "Mätetal utan resultat. / KPIs without a result.")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
class CoverageResource {

    @Inject
    Plans plans;

    @Inject
    LiveStatus live;

    @Inject
    ManualValues values;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ku.status.deadline", defaultValue = "1s")
    Duration deadline;

    @GET
    @PermissionsAllowed(Permission.READ_LIVE)
    @Operation(
            operationId = "getCoverage",
            summary = "Läs vad som saknas / Read what is missing",
            description =
                    "Planens mätetal utan resultat i perioden, vilka som är försenade och vad var och en är skyldig."
                            + " / The plan's KPIs without a result in the period, which are overdue, and what each owner owes.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CoverageTable.class)))
    public Response coverage(
            @Parameter(required = true, description = "Perioden. / The period.", example = "2022") @RestQuery @NotNull
                    Period period,
            @Parameter(description = "Ägarens nyckel. / Key of the owner.", example = "kurs-konferens")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String owner,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        Plan plan = plans.of(period.year()).orElseThrow(NOT_FOUND::because);
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        Status status =
                live.of(plan, period, Reading.COUNTING, Objects.requireNonNullElse(authorization, ""), deadline);
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ManualValues.Written written = values.all();
        List<Followed> kpis = status.kpis()
                .filter(kpi -> owner == null || owner.equals(kpi.kpi().owner()))
                .map(kpi ->
                        new Followed(kpi.kpi().owner(), isThere(kpi, written) ? null : missing(kpi, period, language)))
                .toList();
        CoverageTable coverage = CoverageTable.of(period, status.complete(), kpis);
        return new Table<>(MissingKpi.class, "coverage-" + period.code()).answer(coverage, coverage.items(), headers);
    }

    /** A text is a result, too, though no figure. */
    private static boolean isThere(Status.KpiResult kpi, ManualValues.Written written) {
        return kpi.result().hasFigure()
                || written.of(kpi.kpi().key(), kpi.result().period()).isPresent();
    }

    private MissingKpi missing(Status.KpiResult result, Period period, Language language) {
        Plan.Kpi kpi = result.kpi();
        LocalDate dueOn = kpi.dueOn(period);
        return new MissingKpi(
                kpi.key(),
                kpi.code(),
                kpi.title().in(language),
                kpi.owner(),
                kpi.measure() == null,
                dueOn,
                dueOn != null && dueOn.isBefore(LocalDate.now(clock.withZone(Period.ZONE))));
    }
}
