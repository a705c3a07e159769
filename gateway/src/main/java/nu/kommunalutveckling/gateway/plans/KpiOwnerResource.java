package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The persons who own the KPIs of a plan. Not part of the plan, which anyone may read and which is frozen as decided. */
@Path("plans/{year}/owners")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
class KpiOwnerResource {
    @Inject
    Plans plans;

    @Inject
    KpiOwnerRepository owners;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @GET
    @PermissionsAllowed({Permission.WRITE, Permission.READ_CHANGES})
    @Transactional
    @Operation(
            operationId = "listKpiOwners",
            summary = "Läs vilka som äger mätetalen / Read who owns the KPIs",
            description =
                    "Personerna som skriver mätetalens värden och kommentarer det året. / The persons who write the"
                            + " values and comments of the KPIs that year.")
    public KpiOwnerList list(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year) {
        if (plans.of(year).isEmpty()) {
            throw NOT_FOUND.because();
        }
        return KpiOwnerList.of(year, owners.in(year));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "nameKpiOwners",
            summary = "Säg vilka som äger mätetalen / Say who owns the KPIs",
            description = "Alla årets ägare på en gång, var och en som sitt kontos id (sub). Kräver If-Match. / All"
                    + " owners of the year at once, each by the id of the account (sub). Needs"
                    + " If-Match.")
    public KpiOwnerList name(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Valid NameOwners name,
            HttpHeaders headers) {
        tags.demandSome(headers);
        Plan plan = plans.of(year).orElseThrow(NOT_FOUND::because);
        KpiOwnerList before = list(year);
        tags.demandMatch(headers, before);
        demandKpis(plan, name);
        owners.delete("year", year);
        name.items().stream().distinct().forEach(owner -> {
            KpiOwner named = new KpiOwner();
            named.year = year;
            named.kpi = owner.kpi();
            named.person = owner.person();
            owners.persist(named);
        });
        owners.flush();
        KpiOwnerList after = list(year);
        changes.record("named", "plans/" + year + "/owners", kpis(before), kpis(after), null);
        return after;
    }

    private static void demandKpis(Plan plan, NameOwners name) {
        List<Violation> violations = name.items().stream()
                .map(NameOwners.Owner::kpi)
                .distinct()
                .filter(kpi -> plan.kpi(kpi).isEmpty())
                .map(kpi -> Violation.inBody(
                        "items",
                        "Planen har inget mätetal %s.".formatted(kpi),
                        "The plan has no KPI %s.".formatted(kpi)))
                .toList();
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }

    /** What the change log may say: which KPIs have owners, not who they are. */
    private static List<String> kpis(KpiOwnerList owners) {
        return owners.items().stream()
                .map(KpiOwnerList.OwnerView::kpi)
                .distinct()
                .toList();
    }
}
