package nu.kommunalutveckling.gateway.municipalities;

import static nu.kommunalutveckling.web.problems.Refusals.FORBIDDEN;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;
import static nu.kommunalutveckling.web.problems.Refusals.UNAVAILABLE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.gateway.municipalities.MunicipalityView.Silence;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.lists.Table;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.tables.JsonLines;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The rows behind a municipality's totals: for its own systems and people, for those who keep the goals, and for auditors. */
@Path("municipalities/{municipality}/details")
@Tag(name = "municipalities", description = "En kommun i taget. / One municipality at a time.")
class MunicipalDetailResource {
    private static final Logger LOG = Logger.getLogger(MunicipalDetailResource.class);

    @Inject
    ServiceLists lists;

    @Inject
    SecurityIdentity caller;

    @ConfigProperty(name = "ku.municipalities.deadline", defaultValue = "5s")
    Duration deadline;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN, Permission.READ_CHANGES})
    @Operation(
            operationId = "listMunicipalityDetails",
            summary = "Läs raderna bakom en kommuns siffror / Read the rows behind a municipality's figures",
            description =
                    "Avgifter, utbetalningar, närvaro och deltagande ett år, rad för rad. Bara med kommunens egen token, och för"
                            + " redaktörer av målen, administratörer och revisorer. Namn och enkätsvar finns inte här. En tjänst som"
                            + " inte svarar namnges, och dess rader saknas."
                            + " / Fees, payouts, attendance and participation of a year, row by row. Only with the municipality's own"
                            + " token, and for editors of the goals, administrators and auditors. There are no names and no answers"
                            + " to surveys. A service that does not answer is named, and its rows are missing.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MunicipalDetailTable.class)))
    public Response details(
            @Parameter(description = "Kommunkod. / Code of the municipality.", example = "0680")
                    @RestPath
                    @Size(max = 40)
                    @Pattern(regexp = "^[0-9a-z-]*$")
                    String municipality,
            @Parameter(required = true, description = "År. / Year.", example = "2022")
                    @RestQuery
                    @NotNull
                    @Size(max = 4)
                    @Pattern(regexp = "^20[0-9]{2}$")
                    String year,
            @Parameter(description = "Svarets format, i stället för Accept. / Format of the answer, instead of Accept.")
                    @RestQuery
                    @Schema(
                            enumeration = {"json", "csv", "csv;profile=excel-sv", "ndjson", "xlsx"},
                            maxLength = 30)
                    @Nullable
                    String format,
            HttpHeaders headers) {
        Municipality known = Municipality.ofScbCode(municipality).orElseThrow(NOT_FOUND::because);
        demandOwn(municipality);
        MunicipalDetailTable table = table(known, Integer.parseInt(year), headers);
        return new Table<>(MunicipalDetail.class, "municipality-%s-%s".formatted(municipality, year))
                .answer(table, table.items(), headers);
    }

    private void demandOwn(String municipality) {
        boolean own = caller.getPrincipal() instanceof JsonWebToken token
                && municipality.equals(token.getClaim("organisation"));
        if (!own && !Permission.has(caller, Permission.WRITE) && !Permission.has(caller, Permission.READ_CHANGES)) {
            throw FORBIDDEN.because();
        }
    }

    /** All kinds are asked for at the same time, within one deadline. */
    private MunicipalDetailTable table(Municipality municipality, int year, HttpHeaders headers) {
        String authorization = Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.AUTHORIZATION), "");
        Map<DetailKind, CompletableFuture<List<JsonNode>>> asked = new EnumMap<>(DetailKind.class);
        for (DetailKind kind : DetailKind.values()) {
            asked.put(kind, lists.read(kind.service(), kind.path(municipality, year), authorization, deadline));
        }
        long end = System.nanoTime() + deadline.toNanos();
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<MunicipalDetail> rows = new ArrayList<>();
        List<Silence> silent = new ArrayList<>();
        asked.forEach((kind, answer) -> {
            try {
                answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS).forEach(row -> rows.add(kind.row(row)));
            } catch (ExecutionException | TimeoutException none) {
                LOG.warnf("No rows from %s: %s", kind.service(), none);
                silent.add(silent(kind.service(), language));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw UNAVAILABLE.because().header("Retry-After", "5");
            }
        });
        return new MunicipalDetailTable(
                municipality.scbCode(),
                year,
                silent.isEmpty(),
                silent.stream().distinct().toList(),
                rows);
    }

    private static Silence silent(String service, Language language) {
        return new Silence(
                service,
                new Text(
                                "Tjänsten %s svarade inte; dess rader saknas.".formatted(service),
                                "The service %s did not answer; its rows are missing.".formatted(service))
                        .in(language));
    }
}
