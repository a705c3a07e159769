package nu.kommunalutveckling.network.attendance;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.tables.JsonLines;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Attendance over all meetings: the rows behind the figures. A municipal system reads those of its own organisation. */
@Path("attendances")
@Tag(name = "attendances", description = "Närvaro. / Attendance.")
@Produces(MediaType.APPLICATION_JSON)
class AttendanceResource {
    private static final Listing<Attendance, AttendanceView> LISTING = new Listing<>(
            AttendanceView.class,
            AttendanceView::of,
            Map.of(
                    "network", "network",
                    "day", "day",
                    "organisation", "organisation",
                    "presence", "presence",
                    "registeredAt", "registeredAt"),
            "meeting",
            "attendances");

    @Inject
    AttendanceRepository attendances;

    @Inject
    Registrar registrar;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listAttendances",
            summary = "Lista närvaro / List attendance",
            description =
                    "Det som gäller nu, en rad per möte och plats. / What is in force, a row for each meeting and seat.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = AttendanceView.class)))
    public Response list(
            @BeanParam ListQuery list, @BeanParam @Valid AttendanceFilters filters, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(
                list, order -> attendances.matching(filters, registrar.readsOnly(), order.and("seat")), headers, uri);
    }
}
