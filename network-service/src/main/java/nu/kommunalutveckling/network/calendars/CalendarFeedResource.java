package nu.kommunalutveckling.network.calendars;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
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
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Calendars as calendar programs fetch them. The address is the permission; a wrong one and a revoked one look the same. */
@Path("calendar-feeds")
@Tag(name = "calendars", description = "Kalendrar att prenumerera på. / Calendars to subscribe to.")
class CalendarFeedResource {
    private static final String EXAMPLE = """
            BEGIN:VCALENDAR\r
            PRODID:-//Kommunal utveckling//Nätverk//SV\r
            VERSION:2.0\r
            END:VCALENDAR\r
            """;

    @Inject
    CalendarRepository calendars;

    @Inject
    Clock clock;

    @GET
    @Path("{address}")
    @Produces("text/calendar")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getCalendarFeed",
            summary = "Prenumerera på möten / Subscribe to meetings",
            description = "iCalendar från ett år tillbaka, för den som har adressen; inga namn på personer."
                    + " / iCalendar from a year back, for whoever has the address; no names of persons.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = EXAMPLE))
    public Response feed(
            @Parameter(description = "Adressens hemliga del. / The secret part.", example = "AAAAAAAAAAAAAAAAAAAAAA")
                    @RestPath("address")
                    @Size(max = 22)
                    @Pattern(regexp = "^[A-Za-z0-9_-]*$")
                    String secret) {
        SubscribedCalendar calendar = calendars
                .find("secretHash", Secret.hash(secret))
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because());
        LocalDate aYearAgo =
                LocalDate.ofInstant(clock.instant(), Period.ZONE).minusYears(1).withDayOfMonth(1);
        String text = MeetingCalendar.of(calendars.meetings(calendar, aYearAgo), calendars.names());
        return Response.ok(text.getBytes(StandardCharsets.UTF_8), "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meetings.ics\"")
                .build();
    }
}
