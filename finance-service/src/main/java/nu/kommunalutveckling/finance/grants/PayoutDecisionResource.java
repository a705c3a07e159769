package nu.kommunalutveckling.finance.grants;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nu.kommunalutveckling.finance.datedfacts.DatedFact;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is decided to be paid out of the grants, and what of it is paid. The payments themselves are entries. */
@Path("payout-decisions")
@Tag(name = "payout-decisions", description = "Beslutade utbetalningar. / Decided payouts.")
@Produces(MediaType.APPLICATION_JSON)
class PayoutDecisionResource {
    private static final Map<String, String> SORTABLE =
            Map.of("stateGrant", "stateGrant", "decidedOn", "decidedOn", "plannedBy", "plannedBy");

    @Inject
    PayoutDecisionRepository decisions;

    @Inject
    DecidedPayouts payouts;

    @Inject
    GrantRules rules;

    @Inject
    ClosedPeriods closedPeriods;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listPayoutDecisions",
            summary = "Lista beslutade utbetalningar / List decided payouts",
            description =
                    "Med det som hittills betalats. Äldst beslut betalas först; en betalning räknas inte mot beslut"
                            + " som fattats senare. / With what is paid so far. The oldest decision is paid first; a payment does"
                            + " not count towards decisions made later.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = PayoutDecisionView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Statsbidraget. / The state grant.", example = "god-nara-vard")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String stateGrant,
            HttpHeaders headers,
            UriInfo uri) {
        var paid = payouts.paid();
        return new Listing<PayoutDecision, PayoutDecisionView>(
                        PayoutDecisionView.class,
                        decision -> PayoutDecisionView.of(decision, paid),
                        SORTABLE,
                        "id",
                        "payout-decisions")
                .answer(list, order -> decisions.matching(stateGrant, order), headers, uri);
    }

    @GET
    @Path("{decisionId}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getPayoutDecision",
            summary = "Läs en beslutad utbetalning / Read a decided payout",
            description = "Ett beslut, med det som hittills betalats. / A decision, with what is paid so far.")
    public PayoutDecisionView one(
            @Parameter(description = "Beslutets id. / Id of the decision.") @RestPath UUID decisionId) {
        return PayoutDecisionView.of(found(decisionId), payouts.paid());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "decidePayout",
            summary = "Lägg in en beslutad utbetalning / Add a decided payout",
            description = "Bokför ingenting: utbetalningen bokförs som poster. / Books nothing: the payout is booked as"
                    + " entries.")
    @APIResponse(
            responseCode = "201",
            description = "Inlagd. / Added.",
            content = @Content(schema = @Schema(implementation = PayoutDecisionView.class)))
    public Response decide(@Valid WriteDecision write) {
        PayoutDecision decision = new PayoutDecision();
        write(decision, write, Set.of());
        PayoutDecisionView view = PayoutDecisionView.of(decision, payouts.paid());
        changes.record("decided", "payout-decisions/" + decision.id, null, view, null);
        return Response.created(URI.create(baseUrl + "/finance/v1/payout-decisions/" + decision.id))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{decisionId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changePayoutDecision",
            summary = "Ändra en beslutad utbetalning / Change a decided payout",
            description = "Kräver If-Match. Ska mindre betalas sänks beloppet, ned till 0. / Needs If-Match. If less is"
                    + " to be paid the amount is lowered, down to 0.")
    public PayoutDecisionView change(
            @Parameter(description = "Beslutets id. / Id of the decision.") @RestPath UUID decisionId,
            @Valid WriteDecision write,
            HttpHeaders headers) {
        PayoutDecision decision = found(decisionId);
        PayoutDecisionView before = PayoutDecisionView.of(decision, payouts.paid());
        tags.demandMatch(headers, before);
        write(decision, write, decision.facts());
        PayoutDecisionView after = PayoutDecisionView.of(decision, payouts.paid());
        changes.record("changed", "payout-decisions/" + decision.id, before, after, null);
        return after;
    }

    private void write(PayoutDecision decision, WriteDecision write, Set<DatedFact> before) {
        List<Violation> violations = rules.violations(write);
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        decision.write(write);
        closedPeriods.demandOpen(DatedFact.changedDays(before, decision.facts()));
        decisions.persistAndFlush(decision);
    }

    private PayoutDecision found(UUID id) {
        PayoutDecision decision = decisions.findById(id);
        if (decision == null) {
            throw NOT_FOUND.because();
        }
        return decision;
    }
}
