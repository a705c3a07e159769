package nu.kommunalutveckling.reportedvalues;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.Measures;
import nu.kommunalutveckling.measures.Select;
import nu.kommunalutveckling.measures.UnknownSelect;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
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
import org.jspecify.annotations.Nullable;

/**
 * Figures as published documents print them. They come in one by one or as a file, and are never changed without a
 * reason: print stays print.
 */
@Path("reported-values")
@Tag(name = "reported-values", description = "Tryckta värden. / Printed values.")
@Produces(MediaType.APPLICATION_JSON)
class ReportedValueResource {
    private static final int IMPORT_SECONDS = 1800;
    private static final String CSV_EXAMPLE = """
            measure,parameters,period,value,observation,source\r
            attendance-share,network:pks,2022,83,NORMAL,S001\r
            """;
    private static final String JSON_LINE_EXAMPLE = """
            {"measure":"attendance-share","period":"2022","value":81,"observation":"NORMAL","source":"S001"}
            """;
    private static final Listing<ReportedValue, ReportedValueView> LISTING = new Listing<>(
            ReportedValueView.class,
            ReportedValueView::of,
            Map.of(
                    "measure", "measure",
                    "parameters", "parameters",
                    "period", "period",
                    "source", "source",
                    "changedAt", "changedAt"),
            "id",
            "reported-values");

    @Inject
    ReportedValueRepository values;

    @Inject
    ReportedValueImport imports;

    @Inject
    Measures measures;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @ConfigProperty(name = "ku.api")
    String api;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listReportedValues",
            summary = "Lista tryckta värden / List printed values",
            description = "Värden som publicerade dokument trycker dem. / Values as published documents print them.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ReportedValueView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Måttets id. / Id of the measure.", example = "attendance-share")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String measure,
            @Parameter(description = "Måttets parametrar. / Parameters of the measure.", example = "network:pks")
                    @RestQuery
                    @Size(max = 300)
                    @Pattern(regexp = "^[A-Za-z0-9:;-]*$")
                    @Nullable
                    String parameters,
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestQuery @Nullable Period period,
            @Parameter(description = "Dokumentets id. / Id of the document.", example = "S001")
                    @RestQuery
                    @Size(max = 40)
                    @Pattern(regexp = "^[A-Za-z0-9-]*$")
                    @Nullable
                    String source,
            HttpHeaders headers,
            UriInfo uri) {
        Map<String, Object> filters = new HashMap<>();
        put(filters, "measure", measure);
        // Quarkus hands an empty text over as null; here it asks for the values without parameters.
        boolean without = parameters == null && uri.getQueryParameters().containsKey("parameters");
        put(filters, "parameters", without ? "" : parameters);
        put(filters, "period", period == null ? null : period.code());
        put(filters, "source", source);
        return LISTING.answer(list, order -> values.equal(filters, order), headers, uri);
    }

    @GET
    @Path("{valueId}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getReportedValue",
            summary = "Läs ett tryckt värde / Read a printed value",
            description = "Ett tryckt värde. / A printed value.")
    public ReportedValueView one(@Parameter(description = "Värdets id. / Id of the value.") @RestPath UUID valueId) {
        return ReportedValueView.of(value(valueId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "reportValue",
            summary = "Lägg in ett tryckt värde / Report a printed value",
            description = "Ett värde för varje mått, parametrar och period. / One value for each measure, parameters"
                    + " and period.")
    @APIResponse(
            responseCode = "201",
            description = "Inlagt. / Reported.",
            content = @Content(schema = @Schema(implementation = ReportedValueView.class)))
    public Response report(@Valid ReportValue report) {
        Select select = select(report.measure(), report.writtenParameters());
        demand(FigureRules.violations(select.definition(measures), report.period(), report));
        ReportedValue value = new ReportedValue();
        value.measure = select.measure();
        value.parameters = select.writtenParameters();
        value.period = report.period().code();
        value.print(report, clock.instant());
        values.persistAndFlush(value);
        ReportedValueView view = ReportedValueView.of(value);
        changes.record("reported", "reported-values/" + value.id, null, view, null);
        return Response.created(URI.create(baseUrl + "/" + api + "/v1/reported-values/" + value.id))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{valueId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "correctReportedValue",
            summary = "Rätta ett tryckt värde / Correct a printed value",
            description = "Kräver If-Match och en motivering; det tidigare värdet står kvar i ändringsloggen."
                    + " / Needs If-Match and a reason; the earlier value stays in the change log.")
    public ReportedValueView correct(
            @Parameter(description = "Värdets id. / Id of the value.") @RestPath UUID valueId,
            @Valid CorrectReportedValue correct,
            HttpHeaders headers) {
        ReportedValue value = value(valueId);
        ReportedValueView before = ReportedValueView.of(value);
        tags.demandMatch(headers, before);
        MeasureDefinition measure = select(value.measure, value.parameters).definition(measures);
        demand(FigureRules.violations(measure, Period.parse(value.period), correct));
        value.print(correct, clock.instant());
        values.flush();
        ReportedValueView after = ReportedValueView.of(value);
        changes.record("corrected", "reported-values/" + value.id, before, after, correct.reason());
        return after;
    }

    @POST
    @Path("imports")
    @Consumes({"text/csv", "application/x-ndjson"})
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @TransactionConfiguration(timeout = IMPORT_SECONDS)
    @Idempotent
    @Operation(
            operationId = "importReportedValues",
            summary = "Läs in tryckta värden / Import printed values",
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

    private static void put(Map<String, Object> filters, String name, @Nullable String value) {
        if (value != null) {
            filters.put(name, value);
        }
    }

    private ReportedValue value(UUID id) {
        ReportedValue value = values.findById(id);
        if (value == null) {
            throw NOT_FOUND.because();
        }
        return value;
    }

    private Select select(String measure, String parameters) {
        try {
            Select select = Select.of(measure, parameters);
            select.definition(measures);
            return select;
        } catch (UnknownSelect unknown) {
            throw INVALID.because(List.of(new Violation("measure", unknown.reason(), Violation.Place.BODY)));
        }
    }

    private static void demand(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }
}
