package nu.kommunalutveckling.gateway.series;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.web.caching.Published;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.lists.Table;
import nu.kommunalutveckling.web.problems.Violation;
import nu.kommunalutveckling.web.tables.JsonLines;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A KPI through the years, by its constant key: as published, for anyone; or live, with a token. */
@Path("kpis/{key}/series")
@Tag(name = "kpis", description = "Mätetalsregistret. / The KPI register.")
class SeriesResource {
    private static final Table<SeriesPointView> TABLE = new Table<>(SeriesPointView.class, "series");
    private static final int LONGEST = 15;
    private static final int USUAL_LENGTH = 6;

    @Inject
    KpiSeries series;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "getKpiSeries",
            summary = "Läs ett mätetals serie / Read the series of a KPI",
            description = "En punkt för varje period; namnbyten och brott i jämförbarheten är märkta."
                    + " / A point for each period; new names and breaks in comparability are marked.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeriesView.class)))
    public Response series(
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
                    String key,
            @Parameter(
                            description = "Första året, annars sex år före det sista."
                                    + " / The first year, or else six years before the last.",
                            example = "2018")
                    @RestQuery
                    @Nullable
                    @Size(max = 4)
                    @Pattern(regexp = "^20[0-9]{2}$")
                    String from,
            @Parameter(
                            description =
                                    "Sista året, annars den senaste planens. / The last year, or else the latest plan's.",
                            example = "2024")
                    @RestQuery
                    @Nullable
                    @Size(max = 4)
                    @Pattern(regexp = "^20[0-9]{2}$")
                    String to,
            @Parameter(description = "Sorts period. / Kind of period.", example = "YEAR")
                    @RestQuery
                    @DefaultValue("YEAR")
                    PeriodKind kind,
            @Parameter(description = "Publicerad eller levande. / Published or live.", example = "published")
                    @RestQuery
                    @DefaultValue("published")
                    @Size(max = 9)
                    @Pattern(regexp = "^(published|live)$")
                    String basis,
            @Parameter(description = "Svarets format, i stället för Accept. / Format of the answer, instead of Accept.")
                    @RestQuery
                    @Schema(
                            enumeration = {"json", "csv", "csv;profile=excel-sv", "ndjson", "xlsx"},
                            maxLength = 30)
                    @Nullable
                    String format,
            HttpHeaders headers) {
        if (!series.knows(key)) {
            throw NOT_FOUND.because();
        }
        int last = to == null ? series.latestYear() : Integer.parseInt(to);
        int first = from == null ? last - USUAL_LENGTH : Integer.parseInt(from);
        if (first > last || last - first >= LONGEST) {
            throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                    "to",
                    "En serie är på 1–%d år.".formatted(LONGEST),
                    "A series is of 1 to %d years.".formatted(LONGEST))));
        }
        boolean live = basis.equals("live");
        List<SeriesPoint> points = live
                ? series.live(
                        key,
                        first,
                        last,
                        kind,
                        Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.AUTHORIZATION), ""))
                : series.published(key, first, last, kind);
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<SeriesPointView> rows = SeriesPointView.of(points, language);
        Response answer = TABLE.answer(new SeriesView(key, rows), rows, headers);
        return live
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                        .build();
    }
}
