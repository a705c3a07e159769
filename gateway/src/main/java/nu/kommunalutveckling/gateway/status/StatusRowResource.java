package nu.kommunalutveckling.gateway.status;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.List;
import nu.kommunalutveckling.web.caching.Published;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.lists.Table;
import nu.kommunalutveckling.web.tables.JsonLines;
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

/** The status as one flat table, a row per KPI and period and never paged: what a spreadsheet or a dashboard reads. */
@Path("status/rows")
@Tag(name = "status", description = "Måluppföljning mål för mål. / Goal-by-goal status.")
class StatusRowResource {
    private static final Table<StatusRowView> TABLE = new Table<>(StatusRowView.class, "status");

    @Inject
    StatusReading reading;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "listStatusRows",
            summary = "Läs status som rader / Read status as rows",
            description = "En rad för varje mätetal och period; latest:3 ger de tre senaste perioderna."
                    + " / A row for each KPI and period; latest:3 gives the three latest periods.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatusRowList.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "Ingenting är publicerat, eller ingen plan finns. / Nothing is published, or there is no plan.")
    public Response rows(
            @Parameter(description = "Period, latest eller latest:n. / Period, latest or latest:n.", example = "2022")
                    @RestQuery
                    @DefaultValue("latest")
                    @Size(max = 9)
                    @Pattern(regexp = "^(latest(:[1-9])?|20[0-9]{2}(-(T[123]|T1-2|H[12]))?)$")
                    String period,
            @Valid @BeanParam StatusQuery query,
            @Valid @BeanParam StatusFilter filter,
            @Parameter(description = "Svarets format, i stället för Accept. / Format of the answer, instead of Accept.")
                    @RestQuery
                    @Schema(
                            enumeration = {"json", "csv", "csv;profile=excel-sv", "ndjson", "xlsx"},
                            maxLength = 30)
                    @Nullable
                    String format,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<ShownStatus> shown = period.startsWith("latest:")
                ? reading.latest(Integer.parseInt(period.substring("latest:".length())), query, headers)
                : List.of(reading.one(period, query, headers));
        List<StatusRowView> rows = shown.stream()
                .map(one -> one.narrowedBy(filter))
                .flatMap(one -> StatusRowView.of(one, language, baseUrl))
                .toList();
        Response answer = TABLE.answer(new StatusRowList(rows), rows, headers);
        return query.isLive()
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                        .build();
    }
}
