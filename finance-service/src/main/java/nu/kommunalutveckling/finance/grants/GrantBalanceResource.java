package nu.kommunalutveckling.finance.grants;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
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

/** What every grant has left, how long it lasts, and what to look out for. */
@Path("grant-balances")
@Tag(name = "grant-balances", description = "Statsbidragens saldon. / Balances of the state grants.")
@Produces(MediaType.APPLICATION_JSON)
class GrantBalanceResource {
    private static final Table<GrantBalanceView> TABLE = new Table<>(GrantBalanceView.class, "grant-balances");

    @Inject
    GrantBalances balances;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listGrantBalances",
            summary = "Läs statsbidragens saldon / Read the balances of the state grants",
            description =
                    "Vid periodens slut: kvar, beslutat men inte utbetalt, fritt, hur många månader pengarna räcker"
                            + " och varningar. / When the period ends: remaining, decided and not paid, free, how many months the"
                            + " money lasts, and warnings.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GrantBalanceList.class)))
    public Response list(
            @Parameter(required = true, description = "Perioden. / The period.", example = "2024-T1-2")
                    @RestQuery
                    @NotNull
                    Period period,
            @Parameter(
                            description =
                                    "Månader som takten mäts över, fram till periodens slut. / Months that the burn is"
                                            + " measured over, up to the end of the period.")
                    @RestQuery
                    @DefaultValue("12")
                    BurnWindow window,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<GrantBalanceView> rows = balances.at(period, window.months()).stream()
                .map(balance -> GrantBalanceView.of(balance, language))
                .toList();
        return TABLE.answer(new GrantBalanceList(period, rows), rows, headers);
    }
}
