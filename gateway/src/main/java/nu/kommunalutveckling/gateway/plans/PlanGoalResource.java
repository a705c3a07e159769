package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.gateway.plans.PlanRefusals.NOT_EMPTY;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The goals of a plan, one by one: their titles and global goals, not what stands under them. */
@Path("plans/{year}/goals")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
class PlanGoalResource {
    @Inject
    Plans plans;

    @Inject
    PlanEdits edits;

    @GET
    @Path("{goal}")
    @PermitAll
    @Operation(
            operationId = "getPlanGoal",
            summary = "Läs ett mål i en plan / Read a goal of a plan",
            description = "Målets titel och globala mål. / The goal's title and global goals.")
    public GoalRow one(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(description = "Målets nyckel. / Key of the goal.", example = "partnership")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String goal) {
        return plans.of(year).flatMap(plan -> GoalRow.of(plan, goal)).orElseThrow(NOT_FOUND::because);
    }

    @PUT
    @Path("{goal}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(
            operationId = "writePlanGoal",
            summary = "Skriv ett mål i en plan / Write a goal of a plan",
            description = "If-None-Match: * lägger målet sist, If-Match skriver om det; områdena står kvar."
                    + " / If-None-Match: * puts the goal last, If-Match rewrites it; its areas stay.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GoalRow.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GoalRow.class)))
    public Response write(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(description = "Målets nyckel. / Key of the goal.", example = "partnership")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String goal,
            @Valid WriteGoalRow write,
            HttpHeaders headers) {
        return edits.put(year, "/goals/" + goal, headers, plan -> GoalRow.of(plan, goal), plan -> {
            List<Plan.Area> areas =
                    PlanRows.goal(plan, goal).map(Plan.Goal::areas).orElse(List.of());
            return PlanRows.put(
                    plan,
                    new Plan.Goal(goal, write.title().text(), List.copyOf(write.sustainableDevelopmentGoals()), areas));
        });
    }

    @DELETE
    @Path("{goal}")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(
            operationId = "removePlanGoal",
            summary = "Ta bort ett mål ur en plan / Remove a goal from a plan",
            description = "Bara ett mål utan områden. Kräver If-Match. / Only a goal without areas. Needs If-Match.")
    @APIResponse(responseCode = "204", description = "Borttaget. / Removed.")
    public void remove(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(description = "Målets nyckel. / Key of the goal.", example = "partnership")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String goal,
            HttpHeaders headers) {
        edits.remove(year, "/goals/" + goal, headers, plan -> GoalRow.of(plan, goal), plan -> {
            if (PlanRows.goal(plan, goal).filter(one -> !one.areas().isEmpty()).isPresent()) {
                throw NOT_EMPTY.because(goal);
            }
            return PlanRows.withoutGoal(plan, goal);
        });
    }
}
