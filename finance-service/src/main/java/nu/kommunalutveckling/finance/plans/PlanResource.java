package nu.kommunalutveckling.finance.plans;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.finance.plans.PlanDifferenceList.PlanDifference;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.lists.Table;
import nu.kommunalutveckling.web.lists.TableQuery;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Plans of several years: the latest version holds, and the ones before it stay to be read. */
@Path("plans")
@Tag(name = "plans", description = "Ekonomiska planer i versioner. / Financial plans in versions.")
@Produces(MediaType.APPLICATION_JSON)
class PlanResource {
    private static final String KEY = "^[a-z0-9][a-z0-9-]{0,59}$";
    private static final Listing<Plan, PlanView> LISTING = new Listing<>(
            PlanView.class,
            PlanView::of,
            Map.of("key", "id.key", "version", "id.version", "firstYear", "firstYear", "madeAt", "madeAt"),
            "id",
            "plans");
    private static final Table<PlanDifference> DIFFERENCES = new Table<>(PlanDifference.class, "plan-differences");

    @Inject
    PlanRepository plans;

    @Inject
    PlanRules rules;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listPlans",
            summary = "Lista planer / List plans",
            description = "Alla versioner av alla planer. / All versions of all plans.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = PlanView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Planens nyckel. / Key of the plan.", example = "2021-2023")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = KEY)
                    @Nullable
                    String plan,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> plans.of(plan, order), headers, uri);
    }

    @GET
    @Path("{plan}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getPlan",
            summary = "Läs en plan / Read a plan",
            description = "Den senaste versionen, den som gäller. / The latest version, the one that holds.")
    public PlanView latest(
            @Parameter(description = "Planens nyckel. / Key of the plan.", example = "2021-2023")
                    @RestPath
                    @Pattern(regexp = KEY)
                    String plan) {
        return PlanView.of(plans.latest(plan).orElseThrow(NOT_FOUND::because));
    }

    @GET
    @Path("{plan}/versions/{version}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getPlanVersion",
            summary = "Läs en version av en plan / Read a version of a plan",
            description = "Versionerna räknas från 1. / Versions count from 1.")
    public PlanView version(
            @Parameter(description = "Planens nyckel. / Key of the plan.", example = "2021-2023")
                    @RestPath
                    @Pattern(regexp = KEY)
                    String plan,
            @Parameter(description = "Version. / Version.", example = "1") @RestPath @Min(1) int version) {
        return PlanView.of(found(plan, version));
    }

    @GET
    @Path("{plan}/differences")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "comparePlanVersions",
            summary = "Jämför två versioner av en plan / Compare two versions of a plan",
            description = "Raderna som skiljer, med belopp före och efter. / The lines that differ, with the amounts"
                    + " before and after.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanDifferenceList.class)))
    public Response differences(
            @Parameter(description = "Planens nyckel. / Key of the plan.", example = "2021-2023")
                    @RestPath
                    @Pattern(regexp = KEY)
                    String plan,
            @Parameter(required = true, description = "Versionen före. / The version before.", example = "1")
                    @RestQuery
                    @NotNull
                    PlanVersion from,
            @Parameter(required = true, description = "Versionen efter. / The version after.", example = "2")
                    @RestQuery
                    @NotNull
                    PlanVersion to,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        PlanDifferenceList list = PlanDifferenceList.of(found(plan, from.value()), found(plan, to.value()));
        return DIFFERENCES.answer(list, list.items(), headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "makePlan",
            summary = "Lägg en plan / Make a plan",
            description = "Blir planens nästa version, hel; en ny nyckel blir en ny plan. / Becomes the next version of"
                    + " the plan, whole; a new key becomes a new plan.")
    @APIResponse(
            responseCode = "201",
            description = "Lagd. / Made.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response make(@Valid MakePlan command) {
        List<Violation> violations = rules.violations(command);
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        PlanView before = plans.latest(command.key()).map(PlanView::of).orElse(null);
        PlanView made = PlanView.of(next(command, before == null ? 1 : before.version() + 1));
        String address = "plans/%s/versions/%s".formatted(made.key(), made.version());
        changes.record("made", address, before, made, command.reason());
        return Response.created(URI.create(baseUrl + "/finance/v1/" + address))
                .entity(made)
                .build();
    }

    /** Two that make the same version at once meet at its key: the later one is told of the conflict. */
    private Plan next(MakePlan command, int version) {
        Plan plan = new Plan();
        plan.id = new Plan.Id(command.key(), version);
        plan.title = command.title();
        plan.firstYear = command.firstYear();
        plan.lastYear = command.lastYear();
        plan.reason = command.reason();
        plan.madeAt = clock.instant();
        plan.lines.addAll(command.lines().toList());
        plans.persistAndFlush(plan);
        return plan;
    }

    private Plan found(String plan, int version) {
        return plans.findByIdOptional(new Plan.Id(plan, version)).orElseThrow(NOT_FOUND::because);
    }
}
