package nu.kommunalutveckling.finance.statements;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.tables.Csv;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The funds table of any period: as JSON with its warnings and links, or its rows as a file. */
@Path("statements")
@Tag(name = "statements", description = "Medelsredovisning per område. / Funds statements by area.")
class StatementResource {
    private static final String CSV_EXAMPLE =
            "kind,key,name,parent,opening,received,disposable,budget,outcome,deviation,"
                    + "spentPercent,paidOut,transferred,remaining,remainingState,result,changeSinceJanuary,forecastStraightLine,"
                    + "forecastSeasonal\r\nPROJECT,social,Social välfärd,,9000,4000,13000,6000,5000,1000,83.3,500,,7500,2500,,"
                    + "-1500,7500,\r\n";

    @Inject
    Statements statements;

    @Inject
    ClosedPeriods closedPeriods;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getStatement",
            summary = "Läs en medelsredovisning / Read a funds statement",
            description = "Ingående, erhållna, disponibla, budgeterade, använda, utbetalda, överförda och kvarvarande"
                    + " medel per område, med totaler. / Opening, received, disposable, budgeted, used, paid out,"
                    + " transferred and remaining funds by area, with totals.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatementView.class)),
                @Content(mediaType = "text/csv", example = CSV_EXAMPLE),
                @Content(mediaType = Xlsx.MEDIA_TYPE)
            })
    public Response one(
            @Parameter(description = "Perioden. / The period.", example = "2024-T1-2", required = true)
                    @RestQuery
                    @NotNull
                    Period period,
            @Parameter(description = "Beloppens enhet. / Unit of the amounts.", example = "tkr")
                    @RestQuery
                    @DefaultValue("kr")
                    StatementUnit unit,
            @Parameter(description = "Svarets format, i stället för Accept. / The answer's format, instead of Accept.")
                    @RestQuery
                    @Schema(
                            enumeration = {"json", "csv", "csv;profile=excel-sv", "xlsx"},
                            maxLength = 30)
                    @Nullable
                    String format,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        StatementPainter painter =
                new StatementPainter(statements.of(period), unit.unit(), language, baseUrl + "/finance/v1");
        MediaType wanted = headers.getAcceptableMediaTypes().getFirst();
        String fileName = "statement-" + period.code();
        if (wanted.getSubtype().equals("csv")) {
            return Csv.of(wanted, fileName)
                    .answer(StatementRowView.class, file -> painter.rows().forEach(file::add));
        }
        if (Xlsx.MEDIA_TYPE.equals(wanted.getType() + "/" + wanted.getSubtype())) {
            return new Xlsx(fileName, period.code())
                    .answer(StatementRowView.class, file -> painter.rows().forEach(file::add));
        }
        return Response.ok(painter.show(closedPeriods.isClosed(period)), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
