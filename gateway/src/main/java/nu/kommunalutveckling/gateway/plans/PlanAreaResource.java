package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.gateway.plans.PlanRefusals.NOT_EMPTY;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The goal areas of a plan, one by one: their titles and the goal they stand under, not their KPIs. */
@Path("plans/{year}/areas")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
class PlanAreaResource {
    @Inject
    Plans plans;

    @Inject
    PlanEdits edits;

    @GET
    @Path("{area}")
    @PermitAll
    @Operation(
            operationId = "getPlanArea",
            summary = "Läs ett målområde i en plan / Read a goal area of a plan",
            description = "Områdets titel och mål. / The area's title and goal.")
    public AreaRow one(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(description = "Områdets nyckel. / Key of the area.", example = "active-representatives")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String area) {
        return plans.of(year).flatMap(plan -> AreaRow.of(plan, area)).orElseThrow(NOT_FOUND::because);
    }

    @PUT
    @Path("{area}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(
            operationId = "writePlanArea",
            summary = "Skriv ett målområde i en plan / Write a goal area of a plan",
            description = "If-None-Match: * lägger området sist under målet, If-Match skriver om eller flyttar det med"
                    + " sina mätetal. / If-None-Match: * puts the area last under the goal, If-Match rewrites or moves"
                    + " it with its KPIs.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AreaRow.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AreaRow.class)))
    public Response write(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(description = "Områdets nyckel. / Key of the area.", example = "active-representatives")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String area,
            @Valid WriteAreaRow write,
            HttpHeaders headers) {
        return edits.put(year, "/areas/" + area, headers, plan -> AreaRow.of(plan, area), plan -> {
            if (PlanRows.goal(plan, write.goal()).isEmpty()) {
                throw INVALID.because(List.of(
                        Violation.inBody("goal", "Planen har inget sådant mål.", "The plan has no such goal.")));
            }
            List<Plan.Kpi> kpis = PlanRows.area(plan, area).map(Plan.Area::kpis).orElse(List.of());
            return PlanRows.put(
                    plan, write.goal(), new Plan.Area(area, write.title().text(), kpis));
        });
    }

    @DELETE
    @Path("{area}")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(
            operationId = "removePlanArea",
            summary = "Ta bort ett målområde ur en plan / Remove a goal area from a plan",
            description =
                    "Bara ett område utan mätetal. Kräver If-Match. / Only an area without KPIs. Needs" + " If-Match.")
    @APIResponse(responseCode = "204", description = "Borttaget. / Removed.")
    public void remove(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(description = "Områdets nyckel. / Key of the area.", example = "active-representatives")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String area,
            HttpHeaders headers) {
        edits.remove(year, "/areas/" + area, headers, plan -> AreaRow.of(plan, area), plan -> {
            if (PlanRows.area(plan, area).filter(one -> !one.kpis().isEmpty()).isPresent()) {
                throw NOT_EMPTY.because(area);
            }
            return PlanRows.withoutArea(plan, area);
        });
    }
}
