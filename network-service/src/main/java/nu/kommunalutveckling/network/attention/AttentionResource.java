package nu.kommunalutveckling.network.attention;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.network.sums.PopulationQuery;
import nu.kommunalutveckling.web.lists.Table;
import nu.kommunalutveckling.web.lists.TableQuery;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What wants attention. A municipality's system is told of its own seats only. */
@Path("attention")
@Tag(name = "results", description = "Närvaro och möten per period. / Attendance and meetings by period.")
@Produces(MediaType.APPLICATION_JSON)
class AttentionResource {
    private static final Table<AttentionView> TABLE = new Table<>(AttentionView.class, "attention");

    @Inject
    Attention attention;

    @Inject
    SecurityIdentity caller;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listAttention",
            summary = "Läs vad som behöver uppmärksamhet / Read what wants attention",
            description =
                    "Nätverk under sitt målvärde, hållna möten utan registrering, och platser som varit frånvarande vid de tre"
                            + " senaste mötena eller fler. En kommuns system får bara den egna organisationens platser."
                            + " / Networks below their target, meetings held without registration, and seats absent from the last"
                            + " three meetings or more. A municipality's system is told of its own organisation's seats only.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttentionList.class)))
    public Response list(
            @Parameter(required = true, description = "Perioden. / The period.", example = "2020-T1-2")
                    @RestQuery
                    @NotNull
                    Period period,
            @Valid @BeanParam PopulationQuery networks,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        AttentionList found = attention.in(period, networks.population(), ownOnly());
        return TABLE.answer(found, found.items(), headers);
    }

    /** The organisation of a caller who may read no other's seats; null for whoever may read all. */
    private @Nullable String ownOnly() {
        boolean readsAll = Permission.has(caller, Permission.WRITE) || Permission.has(caller, Permission.READ_CHANGES);
        return !readsAll && caller.getPrincipal() instanceof JsonWebToken token ? token.getClaim("organisation") : null;
    }
}
