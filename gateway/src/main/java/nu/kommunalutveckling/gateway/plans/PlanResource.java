package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.web.problems.Refusals.CONFLICT;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nu.kommunalutveckling.gateway.plans.PlanWriting.Revised;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.idempotency.Idempotent;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The plans, for anyone to read and for those who edit goals to write. */
@Path("plans")
@Tag(name = "plans", description = "Planer: mål, områden och mätetal. / Plans: goals, areas and KPIs.")
@Produces(MediaType.APPLICATION_JSON)
class PlanResource {
    @Inject
    Plans plans;

    @Inject
    MeasureRegister measures;

    @Inject
    PlanWriting writing;

    @Inject
    EntityTags tags;

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
    @Operation(
            operationId = "writePlan",
            summary = "Skriv en plan / Write a plan",
            description = "If-None-Match: * skapar planen, If-Match skriver om den. Ett mått som ingen tjänst har"
                    + " avvisas med mätetalets nyckel. / If-None-Match: * creates the plan, If-Match rewrites it. A"
                    + " measure that no service has is refused with the KPI's key.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Plan.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Plan.class)))
    public Response write(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Valid WritePlan write,
            HttpHeaders headers) {
        PlanChecks.demandSame("year", year, write.year());
        Plan plan = write.plan();
        PlanChecks.demandSound(plan);
        // Before the services are asked: who has not read the plan may not make work for others.
        tags.demandSeenSomething(headers);
        measures.demandKnown(plan.kpis().toList());
        Revised written = writing.write(year, before -> {
            tags.demandSeen(headers, before);
            return new Revised(plan, before == null ? "created" : "rewritten", "", before, plan);
        });
        return written.before() == null
                ? Response.created(address(year)).entity(plan).build()
                : Response.ok(plan).build();
    }

    @POST
    @Path("{year}/copies")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "copyPlan",
            summary = "Kopiera en plan till ett nytt år / Copy a plan to a new year",
            description = "Nycklarna följer med, så att serierna löper vidare. Finns årets plan redan avvisas kopian."
                    + " / The keys go along, so that the series run on. A copy to a year that has a plan is refused.")
    @APIResponse(
            responseCode = "201",
            description = "Kopierad. / Copied.",
            content = @Content(schema = @Schema(implementation = Plan.class)))
    public Response copy(
            @Parameter(description = "År att kopiera från. / Year to copy from.", example = "2022")
                    @RestPath
                    @Min(2001)
                    @Max(2099)
                    int year,
            @Valid CopyPlan copy) {
        Plan plan = copy.of(plans.of(year).orElseThrow(NOT_FOUND::because));
        writing.write(copy.year(), before -> {
            if (before != null) {
                throw CONFLICT.because();
            }
            return new Revised(plan, "copied", "", null, plan);
        });
        return Response.created(address(copy.year())).entity(plan).build();
    }

    @GET
    @Path("{year}/differences")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermitAll
    @Operation(
            operationId = "comparePlans",
            summary = "Jämför två års planer / Compare the plans of two years",
            description = "Nya, borttagna och ändrade mål, områden och mätetal, fält för fält. / Goals, areas and KPIs"
                    + " that are new, gone or changed, field by field.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanDifferenceTable.class)))
    public Response differences(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(
                            required = true,
                            description = "Året att jämföra med. / The year to compare with.",
                            example = "2021")
                    @RestQuery
                    @NotNull
                    PlanYear from,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        PlanDifferenceTable differences = PlanDifferenceTable.of(
                plans.of(from.value()).orElseThrow(NOT_FOUND::because),
                plans.of(year).orElseThrow(NOT_FOUND::because),
                Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        return new Table<>(PlanDifferenceTable.PlanDifference.class, "plan-%d-%d".formatted(from.value(), year))
                .answer(differences, differences.items(), headers);
    }

    private URI address(int year) {
        return URI.create(baseUrl + "/goals/v1/plans/" + year);
    }
}
