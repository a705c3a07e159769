package nu.kommunalutveckling.finance.parties;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.Map;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The register of counterparties. Municipalities, the region and the county board need no place in it. */
@Path("parties")
@Tag(
        name = "parties",
        description = "Motparter utöver länets kommuner och region. / Counterparties besides the"
                + " county's municipalities and region.")
@Produces(MediaType.APPLICATION_JSON)
class PartyResource {
    private static final Listing<Party, PartyView> LISTING = new Listing<>(
            PartyView.class, PartyView::of, Map.of("key", "key", "sv", "sv", "en", "en"), "key", "parties");

    @Inject
    PartyRepository parties;

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
            operationId = "listParties",
            summary = "Lista motparter / List counterparties",
            description = "Kommunerna, regionen och Länsstyrelsen har sina koder och står inte här. / The"
                    + " municipalities, the region and the county board have their codes and do not stand here.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = PartyView.class)))
    public Response list(@BeanParam ListQuery list, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, parties::findAll, headers, uri);
    }

    @GET
    @Path("{party}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getParty",
            summary = "Läs en motpart / Read a counterparty",
            description = "En registrerad motpart. / A registered counterparty.")
    public PartyView one(
            @Parameter(description = "Motpartens nyckel. / Key of the counterparty.", example = "municipalities")
                    @RestPath
                    String party) {
        return PartyView.of(found(party));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "registerParty",
            summary = "Registrera en motpart / Register a counterparty",
            description = "En motpart som saknar egen kod i länet. / A counterparty without a code in the county.")
    @APIResponse(
            responseCode = "201",
            description = "Registrerad. / Registered.",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public Response register(@Valid RegisterParty register) {
        Party party = new Party();
        party.key = register.key();
        party.sv = register.sv();
        party.en = register.en();
        parties.persistAndFlush(party);
        PartyView view = PartyView.of(party);
        changes.record("registered", "parties/" + party.key, null, view, null);
        return Response.created(URI.create(baseUrl + "/finance/v1/parties/" + party.key))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{party}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "renameParty",
            summary = "Byt namn på en motpart / Rename a counterparty",
            description = "Kräver If-Match; nyckeln ligger fast. / Needs If-Match; the key stays.")
    public PartyView rename(
            @Parameter(description = "Motpartens nyckel. / Key of the counterparty.", example = "municipalities")
                    @RestPath
                    String party,
            @Valid RenameParty rename,
            HttpHeaders headers) {
        Party stored = found(party);
        PartyView before = PartyView.of(stored);
        tags.demandMatch(headers, before);
        stored.sv = rename.sv();
        stored.en = rename.en();
        parties.flush();
        PartyView after = PartyView.of(stored);
        changes.record("renamed", "parties/" + party, before, after, null);
        return after;
    }

    private Party found(String key) {
        Party party = parties.findById(key);
        if (party == null) {
            throw NOT_FOUND.because();
        }
        return party;
    }
}
