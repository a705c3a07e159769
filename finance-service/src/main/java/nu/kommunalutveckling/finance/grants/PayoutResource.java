package nu.kommunalutveckling.finance.grants;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.parties.Parties;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.lists.Table;
import nu.kommunalutveckling.web.lists.TableQuery;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was paid out in a period, per recipient and per grant. Public money: whoever reads live figures may read it. */
@Path("payouts")
@Tag(name = "payouts", description = "Utbetalningar. / Payouts.")
@Produces(MediaType.APPLICATION_JSON)
class PayoutResource {
    private static final Table<PayoutView> TABLE = new Table<>(PayoutView.class, "payouts");

    @Inject
    Payouts payouts;

    @Inject
    Parties parties;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listPayouts",
            summary = "Läs utbetalningar / Read payouts",
            description = "Per mottagare och statsbidrag i perioden. / Per recipient and state grant in the period.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PayoutTable.class)))
    public Response list(
            @Parameter(required = true, description = "Perioden. / The period.", example = "2024-T1-2")
                    @RestQuery
                    @NotNull
                    Period period,
            @Parameter(description = "Mottagaren. / The recipient.", example = "0680")
                    @RestQuery
                    @Size(max = 40)
                    @Pattern(regexp = "^[0-9a-z-]*$")
                    @Nullable
                    String organisation,
            @Parameter(description = "Statsbidraget. / The state grant.", example = "god-nara-vard")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String stateGrant,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<PayoutView> rows = payouts.in(period).stream()
                .filter(paid -> organisation == null || organisation.equals(paid.organisation()))
                .filter(paid -> stateGrant == null || stateGrant.equals(paid.stateGrant()))
                .map(paid -> new PayoutView(
                        paid.organisation(),
                        parties.name(paid.organisation())
                                .map(name -> name.in(language))
                                .orElse(paid.organisation()),
                        paid.stateGrant(),
                        paid.amount()))
                .toList();
        return TABLE.answer(PayoutTable.of(period, rows), rows, headers);
    }
}
