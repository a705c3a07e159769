package nu.kommunalutveckling.periodclosings;

import static nu.kommunalutveckling.periodclosings.PeriodRefusals.CLOSED_BY_ANOTHER;
import static nu.kommunalutveckling.periodclosings.PeriodRefusals.PERIOD_NOT_OVER;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
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

/**
 * Closing and reopening. Every period is there from the beginning, open; closing one that is closed already changes
 * nothing, so that a repeat is harmless.
 */
@Path("period-closings")
@Tag(name = "period-closings", description = "Stängda perioder. / Closed periods.")
@Produces(MediaType.APPLICATION_JSON)
class PeriodClosingResource {
    private static final Listing<PeriodClosing, PeriodClosingView> LISTING = new Listing<>(
            PeriodClosingView.class,
            PeriodClosingView::of,
            Map.of("period", "period", "state", "state", "changedAt", "changedAt"),
            "period",
            "period-closings");

    @Inject
    PeriodClosingRepository closings;

    @Inject
    ClosedPeriods closedPeriods;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listPeriodClosings",
            summary = "Lista stängda perioder / List closed periods",
            description = "Perioder som någon gång stängts. / Periods that were closed at some time.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = PeriodClosingView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Tillstånd. / State.") @RestQuery @Nullable PeriodState state,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> closings.inState(state, order), headers, uri);
    }

    @GET
    @Path("{period}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getPeriodClosing",
            summary = "Läs om en period är stängd / Read whether a period is closed",
            description = "Varje period finns, öppen från början. / Every period is there, open from the beginning.")
    public PeriodClosingView one(
            @Parameter(description = "Perioden. / The period.", example = "2022-T1") @RestPath Period period) {
        PeriodClosing closing = closings.findById(period.code());
        return closing == null ? PeriodClosingView.neverClosed(period) : PeriodClosingView.of(closing);
    }

    @PUT
    @Path("{period}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Transactional
    @Operation(
            operationId = "changePeriodState",
            summary = "Stäng eller öppna en period / Close or reopen a period",
            description = "Att stänga säger att raderna är kompletta; att öppna kräver en motivering. Ett omtag ändrar"
                    + " ingenting. / Closing says that the rows are complete; reopening needs a reason. A repeat"
                    + " changes nothing.")
    public PeriodClosingView change(
            @Parameter(description = "Perioden. / The period.", example = "2022-T1") @RestPath Period period,
            @Valid ChangePeriodState change,
            HttpHeaders headers) {
        closedPeriods.holdWriters();
        PeriodClosing there = closings.findById(period.code());
        PeriodClosing closing = there == null ? PeriodClosing.of(period) : there;
        PeriodClosingView before = one(period);
        if (before.state() == change.state()) {
            tags.demandSome(headers);
            return before;
        }
        tags.demandMatch(headers, before);
        demandPossible(period, change);
        closing.state = change.state();
        closing.reason = change.reason();
        closing.changedAt = clock.instant();
        closings.persistAndFlush(closing);
        PeriodClosingView after = PeriodClosingView.of(closing);
        changes.record(
                change.state() == PeriodState.CLOSED ? "closed" : "reopened",
                "period-closings/" + period.code(),
                before,
                after,
                change.reason());
        return after;
    }

    private void demandPossible(Period period, ChangePeriodState change) {
        switch (change.state()) {
            case CLOSED -> {
                if (!period.last().isBefore(LocalDate.ofInstant(clock.instant(), Period.ZONE))) {
                    throw PERIOD_NOT_OVER.because(period.code());
                }
            }
            case OPEN -> {
                if (change.reason() == null || change.reason().isBlank()) {
                    throw INVALID.because(List.of(Violation.inBody(
                            "reason", "Krävs för att öppna en period.", "Is demanded to reopen a period.")));
                }
                List<PeriodClosing> around = closings.closedAround(period);
                if (!around.isEmpty()) {
                    throw CLOSED_BY_ANOTHER.because(around.getFirst().period);
                }
            }
        }
    }
}
