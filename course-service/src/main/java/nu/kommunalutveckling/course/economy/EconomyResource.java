package nu.kommunalutveckling.course.economy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The economy of all occasions whose costs are known, and a warning of those that will not pay. */
@Path("economies")
@Tag(name = "economies", description = "Tillfällenas ekonomi. / The economy of the occasions.")
@Produces(MediaType.APPLICATION_JSON)
class EconomyResource {
    private static final Listing<OccasionResult, EconomyView> LISTING = new Listing<>(
            EconomyView.class,
            EconomyView::of,
            Map.of(
                    "course", "course",
                    "lastDay", "lastDay",
                    "lastRegistrationDay", "lastRegistrationDay",
                    "participants", "participants",
                    "result", "result"),
            "occasion",
            "economies");

    @Inject
    OccasionResultRepository results;

    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listEconomies",
            summary = "Lista tillfällenas ekonomi / List the occasions' economy",
            description = "Tillfällen vars kostnader är kända. / Occasions whose costs are known.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = EconomyView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(
                            description = "Tillfället slutar i perioden. / The occasion ends in the period.",
                            example = "2022")
                    @RestQuery
                    @Nullable
                    Period period,
            @Parameter(description = "Kursens nyckel. / Key of the course.", example = "motiverande-samtal")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String course,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> results.counting(period, course, order), headers, uri);
    }

    @GET
    @Path("below-break-even")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listBelowBreakEven",
            summary = "Lista tillfällen som inte bär sig / List occasions that do not pay",
            description = "Öppna tillfällen med för få anmälda vars sista anmälningsdag är nära."
                    + " / Open occasions with too few registered whose last day to register is near.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = EconomyView.class)))
    public Response belowBreakEven(
            @BeanParam ListQuery list,
            @Parameter(description = "Så många dagar framåt. / So many days ahead.") @RestQuery @DefaultValue("14")
                    DaysAhead days,
            HttpHeaders headers,
            UriInfo uri) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        return LISTING.answer(
                list, order -> results.belowBreakEven(today, today.plusDays(days.value()), order), headers, uri);
    }
}
