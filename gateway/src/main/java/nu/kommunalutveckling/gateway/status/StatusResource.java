package nu.kommunalutveckling.gateway.status;

import static nu.kommunalutveckling.gateway.publications.PublicationRefusals.NOT_PUBLISHED;
import static nu.kommunalutveckling.gateway.publications.PublicationRefusals.NO_PLAN;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.gateway.live.LiveStatus;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.gateway.plans.Plans;
import nu.kommunalutveckling.gateway.publications.Publication;
import nu.kommunalutveckling.gateway.publications.Shelf;
import nu.kommunalutveckling.web.caching.Published;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with the goals, goal by goal: as published, for anyone, from memory; or live, with a token, from the
 * services. What was published answers even when everything else is away.
 */
@Path("status")
@Tag(name = "status", description = "Måluppföljning mål för mål. / Goal-by-goal status.")
@Produces(MediaType.APPLICATION_JSON)
class StatusResource {
    private static final String LATEST = "latest";

    @Inject
    Shelf shelf;

    @Inject
    Plans plans;

    @Inject
    LiveStatus live;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @ConfigProperty(name = "ku.status.deadline", defaultValue = "1s")
    Duration deadline;

    @GET
    @PermitAll
    @Operation(
            operationId = "getStatus",
            summary = "Läs en periods status / Read the status of a period",
            description = "Publicerad status för alla; basis=live kräver behörigheten kpi:read."
                    + " / Published status for anyone; basis=live needs the permission kpi:read.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatusView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "Ingenting är publicerat, eller ingen plan finns. / Nothing is published, or there is no plan.")
    public Response status(
            @Parameter(description = "Period, eller latest. / Period, or latest.", example = "2022")
                    @RestQuery
                    @DefaultValue(LATEST)
                    @Size(max = 9)
                    @Pattern(regexp = "^(latest|20[0-9]{2}(-(T[123]|T1-2|H[12]))?)$")
                    String period,
            @Parameter(description = "Publicerad eller levande. / Published or live.", example = "published")
                    @RestQuery
                    @DefaultValue("published")
                    @Size(max = 9)
                    @Pattern(regexp = "^(published|live)$")
                    String basis,
            @Parameter(description = "Bara den publiceringen. / That publication only.")
                    @RestQuery
                    @Size(max = 36)
                    @Pattern(regexp = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
                    @Nullable
                    String publication,
            @Parameter(description = "Vad som gällde då. / What was in force then.", example = "2023-03-01T12:00:00Z")
                    @RestQuery
                    @Size(max = 30)
                    @Pattern(regexp = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}Z$")
                    @Nullable
                    String asOf,
            @Valid @BeanParam StatusFilter filter,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (basis.equals("live")) {
            Status status = live(period, publication, asOf, headers);
            return Response.ok(StatusView.of(filter.apply(status), null, language, baseUrl))
                    .build();
        }
        Publication published = published(period, publication, asOf);
        return Response.ok(StatusView.of(filter.apply(published.status()), published, language, baseUrl))
                .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                .build();
    }

    private Publication published(String period, @Nullable String publication, @Nullable String asOf) {
        Optional<Publication> found = publication != null
                ? shelf.find(UUID.fromString(publication))
                        .filter(one ->
                                period.equals(LATEST) || one.period().code().equals(period))
                : period(period, shelf.latestPeriod()).flatMap(when -> shelf.inForce(when, instant(asOf)));
        return found.orElseThrow(() -> NOT_PUBLISHED.because(period));
    }

    private Status live(String period, @Nullable String publication, @Nullable String asOf, HttpHeaders headers) {
        if (publication != null || asOf != null) {
            throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                    publication != null ? "publication" : "asOf",
                    "Hör till publicerad status, inte till levande.",
                    "Belongs to published status, not to live.")));
        }
        Optional<Period> latest =
                plans.all().stream().<Period>map(plan -> new Year(plan.year())).findFirst();
        Period when = period(period, latest).orElseThrow(() -> NO_PLAN.because(period));
        Plan plan = plans.of(when.year()).orElseThrow(() -> NO_PLAN.because(period));
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        return live.of(plan, when, Objects.requireNonNullElse(authorization, ""), deadline);
    }

    private static Optional<Period> period(String asked, Optional<Period> latest) {
        return asked.equals(LATEST) ? latest : Optional.of(Period.parse(asked));
    }

    private static Instant instant(@Nullable String asOf) {
        try {
            return asOf == null ? Instant.MAX : Instant.parse(asOf);
        } catch (DateTimeException unreadable) {
            throw INVALID_PARAMETER.because(
                    List.of(Violation.inQuery("asOf", "Är ingen tidpunkt.", "Is not an instant.")));
        }
    }
}
