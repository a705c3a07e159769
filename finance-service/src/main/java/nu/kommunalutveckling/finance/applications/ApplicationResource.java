package nu.kommunalutveckling.finance.applications;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.datedfacts.DatedFact;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.caching.EntityTags;
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

/**
 * Applications for external project funds. A later change says what was decided; that the period of the submission has
 * been closed meanwhile does not hinder it.
 */
@Path("applications")
@Tag(
        name = "applications",
        description = "Ansökningar om externa projektmedel. / Applications for external project funds.")
@Produces(MediaType.APPLICATION_JSON)
class ApplicationResource {
    private static final Listing<ProjectApplication, ApplicationView> LISTING = new Listing<>(
            ApplicationView.class,
            ApplicationView::of,
            Map.of(
                    "title", "title",
                    "area", "area",
                    "submittedOn", "submittedOn",
                    "outcomeOn", "outcomeOn",
                    "appliedAmount", "appliedAmount",
                    "grantedAmount", "grantedAmount"),
            "id",
            "applications");

    @Inject
    ApplicationRepository applications;

    @Inject
    Applications sums;

    @Inject
    ApplicationRules rules;

    @Inject
    ClosedPeriods closedPeriods;

    @Inject
    EntityTags tags;

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
            operationId = "listApplications",
            summary = "Lista ansökningar / List applications",
            description = "Sökta och beviljade projektmedel. / Project funds applied for and granted.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ApplicationView.class)))
    public Response list(
            @BeanParam ListQuery list, @Valid @BeanParam ApplicationFilter filter, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, order -> applications.matching(filter, order), headers, uri);
    }

    @GET
    @Path("{applicationId}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getApplication",
            summary = "Läs en ansökan / Read an application",
            description = "En ansökan. / An application.")
    public ApplicationView one(
            @Parameter(description = "Ansökans id. / Id of the application.") @RestPath UUID applicationId) {
        return ApplicationView.of(found(applicationId));
    }

    @GET
    @Path("summaries")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "summariseApplications",
            summary = "Läs sökt och beviljat per period / Read what was applied for and granted per period",
            description = "En ansökan är inlämnad i en period och avgjord i en, kanske en annan."
                    + " / An application is submitted in one period and decided in one, maybe another.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ApplicationSummaryList.class)))
    public Response summaries(
            @Parameter(
                            required = true,
                            description = "Period, kan upprepas. / Period, may be repeated.",
                            example = "2022")
                    @RestQuery
                    @NotEmpty
                    @Size(max = 10)
                    List<Period> period,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        List<ApplicationSummaryView> rows = period.stream()
                .distinct()
                .map(when -> ApplicationSummaryView.of(when, sums.in(when)))
                .toList();
        return new Table<>(ApplicationSummaryView.class, "application-summaries")
                .answer(new ApplicationSummaryList(rows), rows, headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addApplication",
            summary = "Lägg in en ansökan / Add an application",
            description = "Inlämnad, och avgjord om den är det. / Submitted, and decided if it is.")
    @APIResponse(
            responseCode = "201",
            description = "Inlagd. / Added.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response add(@Valid WriteApplication write) {
        ProjectApplication application = new ProjectApplication();
        write(application, write, Set.of());
        ApplicationView view = ApplicationView.of(application);
        changes.record("added", "applications/" + application.id, null, view, null);
        return Response.created(URI.create(baseUrl + "/finance/v1/applications/" + application.id))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{applicationId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeApplication",
            summary = "Ändra en ansökan / Change an application",
            description = "Så sägs vad som beslutats. Kräver If-Match. / This is how to say what was decided. Needs"
                    + " If-Match.")
    public ApplicationView change(
            @Parameter(description = "Ansökans id. / Id of the application.") @RestPath UUID applicationId,
            @Valid WriteApplication write,
            HttpHeaders headers) {
        ProjectApplication application = found(applicationId);
        ApplicationView before = ApplicationView.of(application);
        tags.demandMatch(headers, before);
        write(application, write, application.facts(today()));
        ApplicationView after = ApplicationView.of(application);
        changes.record("changed", "applications/" + application.id, before, after, null);
        return after;
    }

    private void write(ProjectApplication application, WriteApplication write, Set<DatedFact> before) {
        LocalDate today = today();
        List<Violation> violations = rules.violations(write, today);
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        application.write(write, clock.instant());
        closedPeriods.demandOpen(DatedFact.changedDays(before, application.facts(today)));
        applications.persistAndFlush(application);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }

    private ProjectApplication found(UUID id) {
        ProjectApplication application = applications.findById(id);
        if (application == null) {
            throw NOT_FOUND.because();
        }
        return application;
    }
}
