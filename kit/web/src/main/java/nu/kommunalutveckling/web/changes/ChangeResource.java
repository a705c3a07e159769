package nu.kommunalutveckling.web.changes;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The change log, for auditors: every write of this API, in the order it was made. */
@Path("changes")
@Tag(name = "changes", description = "Ändringsloggen. / The change log.")
class ChangeResource {
    private static final Listing<Change, ChangeView> LISTING = new Listing<>(
            ChangeView.class,
            ChangeView::of,
            Map.of("at", "at", "who", "who", "act", "act", "subject", "subject"),
            "id",
            "changes");

    @Inject
    ChangeRepository changes;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_CHANGES)
    @Transactional
    @Operation(
            operationId = "listChanges",
            summary = "Läs ändringsloggen / Read the change log",
            description = "Vem som ändrade vad, när och varför. / Who changed what, when and why.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ChangeView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Vad som ändrades. / What was changed.") @RestQuery @Size(max = 200) @Nullable
                    String subject,
            @Parameter(description = "Vem som ändrade. / Who changed it.") @RestQuery @Size(max = 200) @Nullable
                    String who,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> changes.of(subject, who, order), headers, uri);
    }
}
