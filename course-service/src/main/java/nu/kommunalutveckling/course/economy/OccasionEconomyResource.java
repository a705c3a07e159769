package nu.kommunalutveckling.course.economy;

import static nu.kommunalutveckling.web.problems.Refusals.ALREADY_EXISTS;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;
import static nu.kommunalutveckling.web.problems.Refusals.PRECONDITION_REQUIRED;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import nu.kommunalutveckling.course.occasions.OccasionSeats;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The economy of one occasion. It is not there until somebody says what the occasion costs. */
@Path("occasions/{occasion}/economy")
@Tag(name = "economies", description = "Tillfällenas ekonomi. / The economy of the occasions.")
@Produces(MediaType.APPLICATION_JSON)
class OccasionEconomyResource {
    @Inject
    OccasionEconomyRepository economies;

    @Inject
    OccasionResultRepository results;

    @Inject
    OccasionSeats seats;

    @Inject
    ClosedPeriods closedPeriods;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getEconomy",
            summary = "Läs ett tillfälles ekonomi / Read an occasion's economy",
            description = "Avgifter, kostnader, resultat och nollpunkt. / Fees, costs, result and break-even.")
    public EconomyView one(
            @Parameter(description = "Tillfällets nyckel. / Key of the occasion.", example = "2026-ms-1")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String occasion) {
        EconomyView view = view(occasion);
        if (view == null) {
            throw NOT_FOUND.because();
        }
        return view;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "setEconomy",
            summary = "Säg vad ett tillfälle kostar / Say what an occasion costs",
            description = "If-None-Match: * första gången, If-Match sedan."
                    + " / If-None-Match: * the first time, If-Match afterwards.")
    public EconomyView set(
            @Parameter(description = "Tillfällets nyckel. / Key of the occasion.", example = "2026-ms-1")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String occasion,
            @Valid SetEconomy set,
            HttpHeaders headers) {
        var held = seats.lock(occasion);
        EconomyView before = view(occasion);
        demandMatch(headers, before);
        closedPeriods.demandOpen(List.of(held.lastDay()));
        OccasionEconomy there = economies.findById(occasion);
        OccasionEconomy economy = there == null ? new OccasionEconomy() : there;
        economy.occasion = occasion;
        economy.fixedCost = set.fixedCost();
        economy.costPerParticipant = set.costPerParticipant();
        economy.feesInvoiced = set.feesInvoiced();
        economy.changedAt = clock.instant();
        economies.persistAndFlush(economy);
        EconomyView after = one(occasion);
        changes.record("economy-set", "occasions/" + occasion + "/economy", before, after, null);
        return after;
    }

    private void demandMatch(HttpHeaders headers, @Nullable EconomyView before) {
        boolean first = "*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        if (before != null) {
            if (first) {
                throw ALREADY_EXISTS.because();
            }
            tags.demandMatch(headers, before);
        } else if (!first) {
            throw PRECONDITION_REQUIRED.because();
        }
    }

    private @Nullable EconomyView view(String occasion) {
        economies.getEntityManager().clear();
        OccasionResult result = results.findById(occasion);
        return result == null ? null : EconomyView.of(result);
    }
}
