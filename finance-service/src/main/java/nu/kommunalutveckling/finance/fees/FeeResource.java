package nu.kommunalutveckling.finance.fees;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nu.kommunalutveckling.finance.areas.AccountingYear;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.datedfacts.DatedFact;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.lists.Table;
import nu.kommunalutveckling.web.lists.TableQuery;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Fees per municipality, partnership and year. Public money: whoever reads live figures may read them all. */
@Path("fees")
@Tag(name = "fees", description = "Kommunernas avgifter. / Fees of the municipalities.")
@Produces(MediaType.APPLICATION_JSON)
class FeeResource {
    private static final String CSV_EXAMPLE = """
            year,municipality,partnership,kind,amount,invoicedOn\r
            2024,0680,social,BASE_FEE,384000,2024-02-15\r
            """;
    private static final String JSON_LINE_EXAMPLE = """
            {"year":2024,"municipality":"0680","partnership":"social","kind":"BASE_FEE","amount":384000}
            """;
    private static final Listing<Fee, FeeView> LISTING = new Listing<>(
            FeeView.class,
            FeeView::of,
            Map.of(
                    "year", "year",
                    "municipality", "municipality",
                    "partnership", "partnership",
                    "kind", "kind",
                    "amount", "amount",
                    "invoicedOn", "invoicedOn"),
            "id",
            "fees");

    @Inject
    FeeRepository fees;

    @Inject
    Fees sums;

    @Inject
    FeeRules rules;

    @Inject
    FeeImport imports;

    @Inject
    Areas areas;

    @Inject
    ClosedPeriods closedPeriods;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listFees",
            summary = "Lista avgifter / List fees",
            description =
                    "En avgift per kommun, partnerskap, slag och år. / One fee per municipality, partnership, kind"
                            + " and year.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = FeeView.class)))
    public Response list(
            @BeanParam ListQuery list, @Valid @BeanParam FeeFilter filter, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, order -> fees.matching(filter, order), headers, uri);
    }

    @GET
    @Path("totals")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "totalFees",
            summary = "Läs ett års avgifter, summerade / Read the fees of a year, summed",
            description = "Per kommun, per partnerskap och totalt. / Per municipality, per partnership and in total.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeeTotalTable.class)))
    public Response totals(
            @Parameter(required = true, description = "År. / Year.", example = "2024") @RestQuery @NotNull
                    AccountingYear year,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<FeeTotalView> rows = sums.in(year.value()).stream()
                .filter(sum -> sum.municipality() == null || sum.partnership() == null)
                .map(sum -> FeeTotalView.of(sum, year.value(), areas, language))
                .toList();
        return new Table<>(FeeTotalView.class, "fee-totals-" + year.value())
                .answer(new FeeTotalTable(year.value(), rows), rows, headers);
    }

    @GET
    @Path("{feeId}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(operationId = "getFee", summary = "Läs en avgift / Read a fee", description = "En avgift. / A fee.")
    public FeeView one(@Parameter(description = "Avgiftens id. / Id of the fee.") @RestPath UUID feeId) {
        return FeeView.of(found(feeId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "setFee",
            summary = "Lägg in en avgift / Set a fee",
            description =
                    "En avgift per kommun, partnerskap, slag och år. / One fee per municipality, partnership, kind"
                            + " and year.")
    @APIResponse(
            responseCode = "201",
            description = "Inlagd. / Set.",
            content = @Content(schema = @Schema(implementation = FeeView.class)))
    public Response set(@Valid WriteFee write) {
        Fee fee = new Fee();
        write(fee, write, Set.of());
        FeeView view = FeeView.of(fee);
        changes.record("set", "fees/" + fee.id, null, view, null);
        return Response.created(URI.create(baseUrl + "/finance/v1/fees/" + fee.id))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{feeId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeFee",
            summary = "Ändra en avgift / Change a fee",
            description =
                    "Så sägs att den fakturerats. Kräver If-Match. / This is how to say that it was invoiced. Needs"
                            + " If-Match.")
    public FeeView change(
            @Parameter(description = "Avgiftens id. / Id of the fee.") @RestPath UUID feeId,
            @Valid WriteFee write,
            HttpHeaders headers) {
        Fee fee = found(feeId);
        FeeView before = FeeView.of(fee);
        tags.demandMatch(headers, before);
        write(fee, write, fee.facts());
        FeeView after = FeeView.of(fee);
        changes.record("changed", "fees/" + fee.id, before, after, null);
        return after;
    }

    @POST
    @Path("imports")
    @Consumes({"text/csv", "application/x-ndjson"})
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "importFees",
            summary = "Läs in avgifter / Import fees",
            description = "CSV eller JSON-rader, allt eller inget; dryRun skriver ingenting."
                    + " / CSV or JSON lines, all or nothing; dryRun writes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Inläst, eller provat. / Imported, or tried.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response read(
            @Parameter(description = "Prova utan att skriva. / Try without writing.") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", example = CSV_EXAMPLE),
                                @Content(mediaType = "application/x-ndjson", example = JSON_LINE_EXAMPLE)
                            })
                    InputStream rows,
            HttpHeaders headers) {
        ImportReport report = imports.run(rows, headers.getMediaType(), dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return Response.ok(report).build();
    }

    private void write(Fee fee, WriteFee write, Set<DatedFact> before) {
        List<Violation> violations = rules.violations(write);
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        fee.write(write, clock.instant());
        closedPeriods.demandOpen(DatedFact.changedDays(before, fee.facts()));
        fees.persistAndFlush(fee);
    }

    private Fee found(UUID id) {
        Fee fee = fees.findById(id);
        if (fee == null) {
            throw NOT_FOUND.because();
        }
        return fee;
    }
}
