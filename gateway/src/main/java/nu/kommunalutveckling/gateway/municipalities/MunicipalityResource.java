package nu.kommunalutveckling.gateway.municipalities;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The page of each municipality. What is published is anyone's; live totals are for whoever may read live figures, as in the
 * services themselves. The rows behind them are {@link MunicipalDetailResource}'s.
 */
@Path("municipalities")
@Tag(name = "municipalities", description = "En kommun i taget. / One municipality at a time.")
class MunicipalityResource {
    private static final Table<MunicipalityItem> LIST = new Table<>(MunicipalityItem.class, "municipalities");

    @Inject
    PageReading pages;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "listMunicipalities",
            summary = "Lista kommunerna / List the municipalities",
            description = "Länets tretton, med vägen till var och ens sida."
                    + " / The thirteen of the county, with the way to each one's page.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MunicipalityItem.MunicipalityList.class)))
    public Response list(
            @Parameter(description = "Svarets format, i stället för Accept. / Format of the answer, instead of Accept.")
                    @RestQuery
                    @Schema(
                            enumeration = {"json", "csv", "csv;profile=excel-sv", "ndjson", "xlsx"},
                            maxLength = 30)
                    @Nullable
                    String format,
            HttpHeaders headers) {
        MunicipalityItem.MunicipalityList all = MunicipalityItem.all(baseUrl);
        return published(LIST.answer(all, all.items(), headers));
    }

    @GET
    @Path("{municipality}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "getMunicipality",
            summary = "Läs en kommuns siffror / Read the figures of a municipality",
            description =
                    "Vad en kommun betalar och får: avgifter och utbetalningar, platser och närvaro, deltagare och kurser, och"
                            + " resultaten i nätverken där den sitter, år för år. Medelvärdet är över de av de tretton kommunerna som"
                            + " har ett värde, och säger hur många de är. Publicerade siffror läser vem som helst; basis=live kräver"
                            + " behörighet. En tjänst som inte svarar namnges, och dess siffror är de senast kända."
                            + " / What a municipality pays and gets: fees and payouts, seats and attendance, participants and courses,"
                            + " and the results of the networks it sits in, year by year. The mean is over those of the thirteen that"
                            + " have a value, and says how many they are. Anyone may read published figures; basis=live needs a"
                            + " permission. A service that does not answer is named, and its figures are those last known.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MunicipalityView.class)))
    public Response one(
            @Parameter(description = "Kommunkod. / Code of the municipality.", example = "0680")
                    @RestPath
                    @Size(max = 40)
                    @Pattern(regexp = "^[0-9a-z-]*$")
                    String municipality,
            @Valid @BeanParam MunicipalityQuery query,
            HttpHeaders headers) {
        MunicipalityPage page = pages.of(municipality, query, headers);
        Response answer = Response.ok(MunicipalityView.of(page, language(headers), baseUrl))
                .build();
        return page.live() ? answer : published(answer);
    }

    @GET
    @Path("{municipality}/rows")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "listMunicipalityRows",
            summary = "Läs en kommuns siffror som rader / Read the figures of a municipality as rows",
            description = "Samma siffror som en tabell, en rad för varje siffra och år, aldrig sidindelad."
                    + " / The same figures as one table, a row for each figure and year, never paged.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MunicipalityRowList.class)))
    public Response rows(
            @Parameter(description = "Kommunkod. / Code of the municipality.", example = "0680")
                    @RestPath
                    @Size(max = 40)
                    @Pattern(regexp = "^[0-9a-z-]*$")
                    String municipality,
            @Valid @BeanParam MunicipalityQuery query,
            @Parameter(description = "Svarets format, i stället för Accept. / Format of the answer, instead of Accept.")
                    @RestQuery
                    @Schema(
                            enumeration = {"json", "csv", "csv;profile=excel-sv", "ndjson", "xlsx"},
                            maxLength = 30)
                    @Nullable
                    String format,
            HttpHeaders headers) {
        MunicipalityPage page = pages.of(municipality, query, headers);
        List<MunicipalityRowView> rows = MunicipalityRowView.of(page, language(headers));
        Response answer = new Table<>(MunicipalityRowView.class, "municipality-" + municipality)
                .answer(new MunicipalityRowList(rows), rows, headers);
        return page.live() ? answer : published(answer);
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Response published(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                .build();
    }
}
