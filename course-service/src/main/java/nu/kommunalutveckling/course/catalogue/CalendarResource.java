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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.caching.Published;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Calendars to subscribe to: one of all occasions, one of each subject. They reach a year back. */
@Path("calendars")
@Tag(name = "catalogue", description = "Katalogen för andra system. / The catalogue for other systems.")
class CalendarResource {
    private static final String ALL = "all";
    private static final String EXAMPLE = """
            BEGIN:VCALENDAR\r
            PRODID:-//Kommunal utveckling//Kurser//SV\r
            VERSION:2.0\r
            END:VCALENDAR\r
            """;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Path("{subject}")
    @Produces("text/calendar")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getCalendar",
            summary = "Prenumerera på kurser / Subscribe to courses",
            description = "iCalendar, alla ämnen (all) eller ett. / iCalendar, all subjects (all) or one.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = EXAMPLE))
    public Response calendar(
            @Parameter(description = "Ämnets nyckel, eller all. / Key of the subject, or all.", example = "all")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String subject) {
        List<PublishedOccasion> occasions = occasions(subject);
        if (occasions.isEmpty() && !subject.equals(ALL) && !isKnown(subject)) {
            throw NOT_FOUND.because();
        }
        byte[] calendar = CourseCalendar.of(occasions, baseUrl).getBytes(StandardCharsets.UTF_8);
        return Response.ok(calendar, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + subject + ".ics\"")
                .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                .build();
    }

    private List<PublishedOccasion> occasions(String subject) {
        LocalDate aYearAgo =
                LocalDate.ofInstant(clock.instant(), Period.ZONE).minusYears(1).withDayOfMonth(1);
        return database.createQuery(
                        PublishedOccasion.COLUMNS + " where o.lastDay >= :from and (:subject = '" + ALL
                                + "' or c.subject = :subject) order by o.startsAt, o.key",
                        PublishedOccasion.class)
                .setParameter("from", aYearAgo)
                .setParameter("subject", subject)
                .getResultList();
    }

    private boolean isKnown(String subject) {
        return database.createQuery("select count(*) from Course c where c.subject = :subject", Long.class)
                        .setParameter("subject", subject)
                        .getSingleResult()
                > 0;
    }
}
