package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.web.problems.Refusals.ALREADY_EXISTS;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;
import static nu.kommunalutveckling.web.problems.Refusals.PRECONDITION_REQUIRED;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The plans, for anyone to read and for those who edit goals to write. */
@Path("plans")
@Tag(name = "plans", description = "Planer: mål, områden och mätetal. / Plans: goals, areas and KPIs.")
@Produces(MediaType.APPLICATION_JSON)
class PlanResource {
    @Inject
    Plans plans;

    @Inject
    PlanRepository stored;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Event<PlanWritten> news;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @PermitAll
    @Operation(
            operationId = "listPlans",
            summary = "Lista planerna / List the plans",
            description = "Alla planer, den senaste först. / All plans, the latest first.")
    public PlanList list() {
        return new PlanList(plans.all().stream()
                .map(plan -> PlanList.Entry.of(plan, address(plan.year()).toString()))
                .toList());
    }

    @GET
    @Path("{year}")
    @PermitAll
    @Operation(
            operationId = "getPlan",
            summary = "Läs en plan / Read a plan",
            description = "Ett års mål, områden och mätetal. / Goals, areas and KPIs of a year.")
    public Plan one(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year) {
        return plans.of(year).orElseThrow(NOT_FOUND::because);
    }

    @PUT
    @Path("{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "writePlan",
            summary = "Skriv en plan / Write a plan",
            description = "If-None-Match: * skapar planen, If-Match skriver om den."
                    + " / If-None-Match: * creates the plan, If-Match rewrites it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Plan.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Plan.class)))
    public Response write(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Valid WritePlan write,
            HttpHeaders headers) {
        Plan plan = PlanChecks.checked(year, write);
        StoredPlan there = stored.findById(year);
        Plan before = there == null ? null : stored.read(there);
        if (before == null) {
            demandCreation(headers);
        } else {
            demandChange(headers, before);
        }
        StoredPlan kept = there == null ? new StoredPlan() : there;
        kept.year = year;
        kept.document = stored.written(plan);
        kept.changedAt = clock.instant();
        stored.persistAndFlush(kept);
        changes.record(before == null ? "created" : "rewritten", "plans/" + year, before, plan, null);
        news.fire(new PlanWritten(plan));
        return before == null
                ? Response.created(address(year)).entity(plan).build()
                : Response.ok(plan).build();
    }

    private static void demandCreation(HttpHeaders headers) {
        if (!"*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            throw PRECONDITION_REQUIRED.because();
        }
    }

    private void demandChange(HttpHeaders headers, Plan before) {
        if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            throw ALREADY_EXISTS.because();
        }
        tags.demandMatch(headers, before);
    }

    private URI address(int year) {
        return URI.create(baseUrl + "/goals/v1/plans/" + year);
    }
}
