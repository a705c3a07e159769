package nu.kommunalutveckling.course.catalogue;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nu.kommunalutveckling.web.caching.Published;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Courses as linked data, for the pages that show them: search engines read it there. */
@Path("linked-data")
@Tag(name = "catalogue", description = "Katalogen för andra system. / The catalogue for other systems.")
class LinkedDataResource {
    private static final String JSON_LD = "application/ld+json";

    @Inject
    EntityManager database;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Path("{course}")
    @Produces(JSON_LD)
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getLinkedCourse",
            summary = "Läs en kurs som länkade data / Read a course as linked data",
            description = "schema.org: Course med CourseInstance. / schema.org: Course with CourseInstance.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON_LD, schema = @Schema(implementation = LinkedCourse.class)))
    public Response course(
            @Parameter(description = "Kursens nyckel. / Key of the course.", example = "motiverande-samtal")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String course) {
        return Response.ok(linked(course), JSON_LD)
                .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                .build();
    }

    private LinkedCourse linked(String key) {
        List<Object[]> texts = database.createQuery(
                        "select c.titleSv, c.titleEn, c.descriptionSv, c.subject from Course c where c.key = :key",
                        Object[].class)
                .setParameter("key", key)
                .getResultList();
        if (texts.isEmpty()) {
            throw NOT_FOUND.because();
        }
        Object[] text = texts.getFirst();
        return new LinkedCourse(
                "https://schema.org",
                "Course",
                baseUrl + "/course/v1/courses/" + key,
                (String) text[0],
                (String) text[1],
                (String) text[2],
                (String) text[3],
                "sv",
                new LinkedCourse.Provider("Organization", "Kommunal utveckling"),
                instances(key));
    }

    private List<LinkedCourse.Instance> instances(String course) {
        return database.createQuery(
                        PublishedOccasion.COLUMNS + " where o.course = :course order by o.startsAt, o.key",
                        PublishedOccasion.class)
                .setParameter("course", course)
                .getResultStream()
                .map(occasion -> LinkedCourse.Instance.of(occasion, baseUrl + "/course/v1/occasions/" + occasion.key()))
                .toList();
    }
}
