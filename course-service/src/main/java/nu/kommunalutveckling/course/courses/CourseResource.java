package nu.kommunalutveckling.course.courses;

import static nu.kommunalutveckling.course.courses.CourseRefusals.KEY_TAKEN;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.tables.JsonLines;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The catalogue: anyone reads and searches it, those who edit courses write it. */
@Path("courses")
@Tag(name = "courses", description = "Kurskatalogen. / The course catalogue.")
@Produces(MediaType.APPLICATION_JSON)
class CourseResource {
    private static final int IMPORT_SECONDS = 1800;
    private static final String CSV_EXAMPLE = """
            key,kind,subject,titleSv,titleEn\r
            motiverande-samtal,COURSE,missbruk-och-beroende,Motiverande samtal,Motivational interviewing\r
            """;
    private static final String JSON_LINE_EXAMPLE = """
            {"key":"motiverande-samtal","kind":"COURSE","subject":"missbruk-och-beroende","titleSv":"Motiverande samtal"}
            """;
    private static final Listing<Course, CourseView> LISTING = new Listing<>(
            CourseView.class,
            CourseView::of,
            Map.of("key", "key", "title", "titleSv", "subject", "subject", "kind", "kind", "changedAt", "changedAt"),
            "key",
            "courses");

    @Inject
    CourseRepository courses;

    @Inject
    CourseImport imports;

    @Inject
    CatalogueClock catalogue;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE})
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listCourses",
            summary = "Sök i kurskatalogen / Search the course catalogue",
            description = "Med q kommer bästa träffen först, och högst 200 kurser; annars alla."
                    + " / With q the best match comes first, and at most 200 courses; otherwise all.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CourseView.class)))
    public Response list(
            @BeanParam ListQuery list, @BeanParam @Valid CourseFilters filters, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, order -> courses.wanted(filters, order, list.sort == null), headers, uri);
    }

    @GET
    @Path("{course}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getCourse",
            summary = "Läs en kurs / Read a course",
            description = "En kurs i katalogen. / A course of the catalogue.")
    public CourseView one(
            @Parameter(description = "Kursens nyckel. / Key of the course.", example = "motiverande-samtal")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String course) {
        return CourseView.of(course(course));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "offerCourse",
            summary = "Lägg in en kurs / Offer a course",
            description = "En ny kurs i katalogen. / A new course in the catalogue.")
    @APIResponse(
            responseCode = "201",
            description = "Inlagd. / Offered.",
            content = @Content(schema = @Schema(implementation = CourseView.class)))
    public Response offer(@Valid OfferCourse offer) {
        Course course = Course.of(offer, catalogue.tick());
        if (courses.findById(course.key) != null) {
            throw KEY_TAKEN.because(course.key);
        }
        courses.persistAndFlush(course);
        CourseView view = CourseView.of(course);
        changes.record("offered", "courses/" + course.key, null, view, null);
        return Response.created(URI.create(baseUrl + "/course/v1/courses/" + course.key))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{course}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeCourse",
            summary = "Ändra en kurs / Change a course",
            description = "Skriver om hela beskrivningen; kräver If-Match."
                    + " / Rewrites the whole description; needs If-Match.")
    public CourseView change(
            @Parameter(description = "Kursens nyckel. / Key of the course.", example = "motiverande-samtal")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String course,
            @Valid ChangeCourse change,
            HttpHeaders headers) {
        var now = catalogue.tick();
        Course there = course(course);
        CourseView before = CourseView.of(there);
        tags.demandMatch(headers, before);
        there.describe(change, now);
        courses.flush();
        CourseView after = CourseView.of(there);
        changes.record("changed", "courses/" + course, before, after, null);
        return after;
    }

    @POST
    @Path("imports")
    @Consumes({"text/csv", "application/x-ndjson"})
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @TransactionConfiguration(timeout = IMPORT_SECONDS)
    @Idempotent
    @Operation(
            operationId = "importCourses",
            summary = "Läs in kurser / Import courses",
            description = "CSV eller JSON-rader, allt eller inget; dryRun skriver ingenting."
                    + " / CSV or JSON lines, all or nothing; dryRun writes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Inläst, eller provat. / Imported, or tried.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response read(
            @Parameter(description = "Prova utan att skriva. / Try without writing.") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", example = CSV_EXAMPLE),
                                @Content(mediaType = "application/x-ndjson", example = JSON_LINE_EXAMPLE)
                            })
                    InputStream rows,
            HttpHeaders headers) {
        ImportReport report = imports.run(rows, headers.getMediaType(), dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return Response.ok(report).build();
    }

    private Course course(String key) {
        Course course = courses.findById(key);
        if (course == null) {
            throw NOT_FOUND.because();
        }
        return course;
    }
}
