package nu.kommunalutveckling.finance.funds;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** The entries: booked one by one, together or as a file, and taken back by their opposite. None is ever changed. */
@Path("entries")
@Tag(name = "entries", description = "Poster: varje krona. / Entries: every krona.")
@Produces(MediaType.APPLICATION_JSON)
class EntryResource {
    private static final int IMPORT_SECONDS = 1800;
    private static final String CSV_EXAMPLE = """
            year,bookedOn,kind,area,amount,financier,stateGrant,project,organisation,counterArea,voucher,transfer\r
            2022,2022-02-01,RECEIVED,social,10600000,STATE,barn-unga,,state,,A 12,\r
            2022,2022-02-28,OUTCOME,social,12500.50,,,,,,A 31,\r
            """;
    private static final String JSON_LINE_EXAMPLE = """
            {"year":2022,"bookedOn":"2022-02-28","kind":"OUTCOME","area":"social","amount":12500.50,"voucher":"A 31"}
            """;
    private static final Listing<Entry, EntryView> LISTING = new Listing<>(
            EntryView.class,
            EntryView::of,
            Map.of(
                    "bookedOn", "bookedOn",
                    "kind", "kind",
                    "area", "area",
                    "amount", "amount",
                    "voucher", "voucher",
                    "recordedAt", "recordedAt"),
            "id",
            "entries");

    @Inject
    EntryRepository entries;

    @Inject
    Ledger ledger;

    @Inject
    EntryReversal reversal;

    @Inject
    EntryImport imports;

    @Inject
    ChangeLog changes;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listEntries",
            summary = "Lista poster / List entries",
            description = "Ett område räknar in sina delområden. / An area includes its sub-areas.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = EntryView.class)))
    public Response list(
            @BeanParam ListQuery list, @Valid @BeanParam EntryFilter filter, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, order -> entries.matching(filter, order), headers, uri);
    }

    @GET
    @Path("{entryId}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getEntry",
            summary = "Läs en post / Read an entry",
            description = "En post, och vad som tagit tillbaka den. / An entry, and what has taken it back.")
    public EntryView one(@Parameter(description = "Postens id. / Id of the entry.") @RestPath UUID entryId) {
        Entry entry = entries.findById(entryId);
        if (entry == null) {
            throw NOT_FOUND.because();
        }
        return EntryView.of(entry);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "recordEntries",
            summary = "Bokför poster / Book entries",
            description = "En eller flera, alla eller ingen. / One or several, all of them or none.")
    @APIResponse(
            responseCode = "201",
            description = "Bokförda. / Booked.",
            content = @Content(schema = @Schema(implementation = EntryList.class)))
    public Response book(@Valid RecordEntries command) {
        return booked("booked", entries.inOrder(ledger.write(asEntries(command.entries()))));
    }

    @POST
    @Path("{entryId}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "reverseEntry",
            summary = "Ta tillbaka en post / Take an entry back",
            description = "Genom en motsatt post på en öppen dag, en enda gång. Ett ben av en överföring tas tillbaka"
                    + " med de andra. / By an opposite entry on an open day, once only. A leg of a transfer is taken"
                    + " back with the others.")
    @APIResponse(
            responseCode = "201",
            description = "Tillbakatagen. / Taken back.",
            content = @Content(schema = @Schema(implementation = EntryList.class)))
    public Response reverse(
            @Parameter(description = "Postens id. / Id of the entry.") @RestPath UUID entryId,
            @Valid ReverseEntry command) {
        return booked("reversed", reversal.run(entryId, command));
    }

    @POST
    @Path("imports")
    @Consumes({"text/csv", "application/x-ndjson"})
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @TransactionConfiguration(timeout = IMPORT_SECONDS)
    @Idempotent
    @Operation(
            operationId = "importEntries",
            summary = "Läs in poster / Import entries",
            description = "CSV eller JSON-rader, allt eller inget; dryRun skriver ingenting. Varje rad blir en ny post:"
                    + " ett omtag av samma fil skickas med samma Idempotency-Key. / CSV or JSON lines, all or nothing;"
                    + " dryRun writes nothing. Every row becomes a new entry: a repeat of the same file is sent with"
                    + " the same Idempotency-Key.")
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

    private static List<NewEntry> asEntries(List<RecordEntry> commands) {
        List<Violation> faults = new ArrayList<>();
        List<NewEntry> booked = new ArrayList<>();
        RowsIntoEntries rows = new RowsIntoEntries(
                booked::add,
                (row, reason) ->
                        faults.add(new Violation("entries[%s].transfer".formatted(row), reason, Violation.Place.BODY)));
        for (int i = 0; i < commands.size(); i++) {
            String place = "entries[%s].".formatted(i);
            List<Violation> own = commands.get(i).faults();
            own.stream()
                    .map(fault -> new Violation(place + fault.field(), fault.message(), fault.in()))
                    .forEach(faults::add);
            rows.take(i, commands.get(i), own.isEmpty());
        }
        rows.end();
        if (!faults.isEmpty()) {
            throw INVALID.because(faults);
        }
        return booked;
    }

    private Response booked(String act, List<Entry> written) {
        EntryList list = new EntryList(written.stream().map(EntryView::of).toList());
        String first = "entries/" + written.getFirst().id;
        changes.record(act, first, null, list, written.getFirst().reason);
        return Response.created(URI.create(baseUrl + "/finance/v1/" + first))
                .entity(list)
                .build();
    }
}
