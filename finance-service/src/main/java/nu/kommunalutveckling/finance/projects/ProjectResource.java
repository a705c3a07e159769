package nu.kommunalutveckling.finance.projects;

import static nu.kommunalutveckling.finance.projects.ProjectRefusals.PROJECT_IN_USE;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
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

/** The register of projects. One that money was booked on stays with its area. */
@Path("projects")
@Tag(name = "projects", description = "Projekt. / Projects.")
@Produces(MediaType.APPLICATION_JSON)
class ProjectResource {
    private static final Listing<Project, ProjectView> LISTING = new Listing<>(
            ProjectView.class,
            ProjectView::of,
            Map.of(
                    "key", "key",
                    "area", "area",
                    "startsOn", "startsOn",
                    "endsOn", "endsOn"),
            "key",
            "projects");

    @Inject
    ProjectRepository projects;

    @Inject
    ProjectRules rules;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listProjects",
            summary = "Lista projekt / List projects",
            description =
                    "Projekt med finansiärer, budget och milstolpar. / Projects with financiers, budget and milestones.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ProjectView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Området. / The area.", example = "social")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String area,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> projects.ofArea(area, order), headers, uri);
    }

    @GET
    @Path("{project}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getProject",
            summary = "Läs ett projekt / Read a project",
            description = "Ett projekt. / A project.")
    public ProjectView one(
            @Parameter(description = "Projektets nyckel. / Key of the project.", example = "digital-delaktighet")
                    @RestPath
                    String project) {
        return ProjectView.of(found(project));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createProject",
            summary = "Lägg upp ett projekt / Create a project",
            description = "Nyckeln ändras aldrig. / The key never changes.")
    @APIResponse(
            responseCode = "201",
            description = "Upplagt. / Created.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response create(@Valid CreateProject create) {
        demandSound(create);
        Project project = new Project();
        project.key = create.key();
        project.write(create);
        projects.persistAndFlush(project);
        ProjectView view = ProjectView.of(project);
        changes.record("created", "projects/" + project.key, null, view, null);
        return Response.created(URI.create(baseUrl + "/finance/v1/projects/" + project.key))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{project}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeProject",
            summary = "Ändra ett projekt / Change a project",
            description =
                    "Kräver If-Match. Alla finansiärer och milstolpar skrivs om. / Needs If-Match. All financiers and"
                            + " milestones are rewritten.")
    public ProjectView change(
            @Parameter(description = "Projektets nyckel. / Key of the project.", example = "digital-delaktighet")
                    @RestPath
                    String project,
            @Valid ChangeProject change,
            HttpHeaders headers) {
        projects.lock(project);
        Project stored = found(project);
        ProjectView before = ProjectView.of(stored);
        tags.demandMatch(headers, before);
        demandSound(change);
        if (!stored.area.equals(change.area()) && projects.hasEntries(project)) {
            throw PROJECT_IN_USE.because(project);
        }
        stored.write(change);
        projects.flush();
        ProjectView after = ProjectView.of(stored);
        changes.record("changed", "projects/" + project, before, after, null);
        return after;
    }

    private void demandSound(ProjectFacts facts) {
        List<Violation> violations = rules.violations(facts);
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }

    private Project found(String key) {
        Project project = projects.findById(key);
        if (project == null) {
            throw NOT_FOUND.because();
        }
        return project;
    }
}
