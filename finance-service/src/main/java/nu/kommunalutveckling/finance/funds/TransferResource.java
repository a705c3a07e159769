package nu.kommunalutveckling.finance.funds;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Money moved from area to area or out to a party outside: entries that belong together. */
@Path("transfers")
@Tag(name = "transfers", description = "Överföringar. / Transfers.")
@Produces(MediaType.APPLICATION_JSON)
class TransferResource {
    @Inject
    EntryRepository entries;

    @Inject
    Ledger ledger;

    @Inject
    ChangeLog changes;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Path("{transferId}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getTransfer",
            summary = "Läs en överföring / Read a transfer",
            description = "Överföringens alla ben. / All legs of the transfer.")
    public TransferView one(
            @Parameter(description = "Överföringens id. / Id of the transfer.") @RestPath UUID transferId) {
        List<Entry> legs = entries.legs(transferId);
        if (legs.isEmpty()) {
            throw NOT_FOUND.because();
        }
        return TransferView.of(transferId, legs);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "makeTransfer",
            summary = "Överför pengar / Transfer money",
            description = "Benen mellan områden tar ut varandra; ett ben till en organisation står för sig. / Legs"
                    + " between areas net to zero; a leg to an organisation stands by itself.")
    @APIResponse(
            responseCode = "201",
            description = "Överfört. / Transferred.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response make(@Valid MakeTransfer command) {
        if (command.bookedOn().getYear() != command.year()) {
            throw invalid(Violation.inBody("bookedOn", "Ligger utanför året.", "Lies outside the year."));
        }
        Transfer transfer = command.asTransfer();
        transfer.fault().ifPresent(reason -> {
            throw invalid(new Violation("legs", reason, Violation.Place.BODY));
        });
        UUID id = UUID.randomUUID();
        List<Entry> legs = entries.inOrder(ledger.write(transfer.bookedAs(id), "legs"));
        TransferView view = TransferView.of(id, legs);
        changes.record("transferred", "transfers/" + id, null, view, null);
        return Response.created(URI.create(baseUrl + "/finance/v1/transfers/" + id))
                .entity(view)
                .build();
    }

    private static RuntimeException invalid(Violation violation) {
        return INVALID.because(List.of(violation));
    }
}
