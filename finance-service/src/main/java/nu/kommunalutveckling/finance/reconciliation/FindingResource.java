package nu.kommunalutveckling.finance.reconciliation;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.lists.Filters;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where print and arithmetic disagree, for anyone to read, and what has been said of it. */
@Path("findings")
@Tag(name = "findings", description = "Där tryck och räkning går isär. / Where print and arithmetic disagree.")
@Produces(MediaType.APPLICATION_JSON)
class FindingResource {
    private static final Listing<PrintedCheck, FindingView> LISTING = new Listing<>(
            FindingView.class,
            FindingView::of,
            Map.of("document", "document", "table", "table", "rule", "rule", "cause", "cause", "state", "state"),
            "position",
            "findings");

    @Inject
    PrintedCheckRepository checks;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", Xlsx.MEDIA_TYPE})
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listFindings",
            summary = "Lista avvikelser / List findings",
            description =
                    "Det som inte går att räkna fram. Med verdict fås de prövningar som tryck klarar, exakt eller inom"
                            + " avrundningen. / What cannot be reckoned. With verdict, the checks that print passes, exactly or within"
                            + " its rounding.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = FindingView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Dokumentets nyckel. / Key of the document.", example = "S001")
                    @RestQuery
                    @Size(max = 40)
                    @Pattern(regexp = "^[A-Za-z0-9-]*$")
                    @Nullable
                    String document,
            @Parameter(description = "Tabellens nyckel. / Key of the table.", example = "funds")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String table,
            @Parameter(description = "Vad en person har sagt. / What a person has said.", example = "OPEN")
                    @RestQuery
                    @Nullable
                    FindingState state,
            @Parameter(description = "Vad räkningen säger. / What arithmetic says.", example = "NOT_REACHABLE")
                    @RestQuery
                    @Nullable
                    Verdict verdict,
            HttpHeaders headers,
            UriInfo uri) {
        Filters filters = new Filters()
                .equal("standing", true)
                .equal("document", document)
                .equal("table", table)
                .equal("state", state)
                .equal("verdict", verdict == null ? Verdict.NOT_REACHABLE : verdict);
        return LISTING.answer(list, order -> filters.of(checks, order), headers, uri);
    }

    @GET
    @Path("{findingId}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getFinding",
            summary = "Läs en avvikelse / Read a finding",
            description =
                    "Vad som är tryckt, vad räkningen ger och varför. / What is printed, what arithmetic gives, and why.")
    public FindingView one(@Parameter(description = "Avvikelsens id. / Id of the finding.") @RestPath UUID findingId) {
        return FindingView.of(found(checks.findById(findingId)));
    }

    @PUT
    @Path("{findingId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "judgeFinding",
            summary = "Säg vad som blir av en avvikelse / Say what becomes of a finding",
            description =
                    "Kräver If-Match och en anteckning. Det som sägs står kvar när dokumentet stäms av igen, så länge"
                            + " avvikelsen är densamma. / Needs If-Match and a note. What is said stays when the document is"
                            + " reconciled again, as long as the finding is the same.")
    public FindingView judge(
            @Parameter(description = "Avvikelsens id. / Id of the finding.") @RestPath UUID findingId,
            @Valid @NotNull JudgeFinding judge,
            HttpHeaders headers) {
        PrintedCheck check = found(checks.findById(findingId, LockModeType.PESSIMISTIC_WRITE));
        FindingView before = FindingView.of(check);
        tags.demandMatch(headers, before);
        check.state = judge.state();
        check.note = judge.note();
        FindingView after = FindingView.of(check);
        changes.record("judged", "findings/" + check.id, before, after, null);
        return after;
    }

    /** What print passes is no finding. */
    private static PrintedCheck found(@Nullable PrintedCheck check) {
        if (check == null || !check.standing || check.verdict != Verdict.NOT_REACHABLE) {
            throw NOT_FOUND.because();
        }
        return check;
    }
}
