package nu.kommunalutveckling.finance.fundingshares;

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
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.statements.Statements;
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

/** The funding table of the interim report: shares of the outcome, and of what each kind of financier contributed. */
@Path("funding-shares")
@Tag(name = "funding-shares", description = "Finansieringens fördelning. / How the activity is funded.")
@Produces(MediaType.APPLICATION_JSON)
class FundingShareResource {
    private static final Table<FundingShareView> TABLE = new Table<>(FundingShareView.class, "funding-shares");

    @Inject
    Areas areas;

    @Inject
    Statements statements;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listFundingShares",
            summary = "Läs finansieringens fördelning / Read how the activity is funded",
            description =
                    "Per område och totalt: andel av utfallet, och kommunernas, statens och andras andel av bidragen."
                            + " Interna poster räknas inte. Varje andel avrundas för sig; det som fattas till 100 sägs."
                            + " / Per area and in total: share of the outcome, and the shares that municipalities, state and others"
                            + " contribute. Internal entries do not count. Each share is rounded by itself; what is lacking to 100"
                            + " is said.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FundingShareTable.class)))
    public Response list(
            @Parameter(required = true, description = "Perioden. / The period.", example = "2024-T1-2")
                    @RestQuery
                    @NotNull
                    Period period,
            @Parameter(description = "Procentens decimaler. / Decimals of the percentages.")
                    @RestQuery
                    @DefaultValue("0")
                    Decimals decimals,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        FundingShareTable shares = FundingShareTable.of(
                period, areas.all(), statements.of(period).fundingByRow(), decimals.value(), language);
        return TABLE.answer(shares, shares.items(), headers);
    }
}
