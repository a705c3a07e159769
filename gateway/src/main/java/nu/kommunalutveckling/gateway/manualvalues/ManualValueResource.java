package nu.kommunalutveckling.gateway.manualvalues;

import static nu.kommunalutveckling.gateway.manualvalues.ManualValueRefusals.NOT_FOLLOWED;
import static nu.kommunalutveckling.gateway.manualvalues.ManualValueRefusals.NOT_MANUAL;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.plans.KpiOwners;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.gateway.plans.Plans;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
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

/** Values of manual KPIs, written by whoever edits goals and by the persons named as the KPI's owners. */
@Path("manual-values")
@Tag(name = "manual-values", description = "Värden som skrivs för hand. / Values that are written by hand.")
@Produces(MediaType.APPLICATION_JSON)
class ManualValueResource {
    private static final String KEY = "^[a-z0-9][a-z0-9-]{0,59}$";
    private static final Listing<StoredValue, ManualValue> LISTING = new Listing<>(
            ManualValue.class,
            ManualValue::of,
            Map.of("kpi", "kpi", "period", "period", "changedAt", "changedAt"),
            "id",
            "manual-values");

    @Inject
    Plans plans;

    @Inject
    KpiOwners owners;

    @Inject
    StoredValueRepository values;

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
            operationId = "listManualValues",
            summary = "Lista värden skrivna för hand / List values written by hand",
            description = "Alla, eller de för ett mätetal eller en period. / All, or those of a KPI or a period.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ManualValue.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "written-report-per-partnership")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String kpi,
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestQuery @Nullable Period period,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> values.matching(kpi, period, order), headers, uri);
    }

    @GET
    @Path("{period}/{kpi}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getManualValue",
            summary = "Läs ett värde skrivet för hand / Read a value written by hand",
            description = "Ett mätetals värde i en period. / The value of a KPI in a period.")
    public ManualValue one(
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestPath Period period,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "written-report-per-partnership")
                    @RestPath
                    @Pattern(regexp = KEY)
                    String kpi) {
        return values.of(kpi, period).map(ManualValue::of).orElseThrow(NOT_FOUND::because);
    }

    @PUT
    @Path("{period}/{kpi}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_SELF})
    @Transactional
    @Operation(
            operationId = "writeManualValue",
            summary = "Skriv ett värde för hand / Write a value by hand",
            description = "För den som redigerar mål och för mätetalets ägare. If-None-Match: * skriver första gången,"
                    + " If-Match skriver om. / For those who edit goals and for the KPI's owners. If-None-Match: *"
                    + " writes the first time, If-Match rewrites.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ManualValue.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ManualValue.class)))
    public Response write(
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestPath Period period,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "written-report-per-partnership")
                    @RestPath
                    @Pattern(regexp = KEY)
                    String kpi,
            @Valid WriteManualValue write,
            HttpHeaders headers) {
        tags.demandSeenSomething(headers);
        owners.demandMayWrite(period.year(), kpi);
        ValueRules.demand(manual(period, kpi).kind(), write);
        StoredValue there = values.of(kpi, period).orElse(null);
        ManualValue before = there == null ? null : ManualValue.of(there);
        tags.demandSeen(headers, before);
        StoredValue kept = there == null ? StoredValue.of(kpi, period) : there;
        kept.write(write, clock.instant());
        values.persistAndFlush(kept);
        ManualValue after = ManualValue.of(kept);
        changes.record(before == null ? "written" : "rewritten", subject(period, kpi), before, after, null);
        return before == null
                ? Response.created(URI.create(baseUrl + "/goals/v1/" + subject(period, kpi)))
                        .entity(after)
                        .build()
                : Response.ok(after).build();
    }

    @DELETE
    @Path("{period}/{kpi}")
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_SELF})
    @Transactional
    @Operation(
            operationId = "removeManualValue",
            summary = "Ta bort ett värde skrivet för hand / Remove a value written by hand",
            description = "Mätetalet saknar sedan resultat. Kräver If-Match. / The KPI then has no result. Needs"
                    + " If-Match.")
    @APIResponse(responseCode = "204", description = "Borttaget. / Removed.")
    public void remove(
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestPath Period period,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "written-report-per-partnership")
                    @RestPath
                    @Pattern(regexp = KEY)
                    String kpi,
            HttpHeaders headers) {
        tags.demandSome(headers);
        owners.demandMayWrite(period.year(), kpi);
        StoredValue there = values.of(kpi, period).orElseThrow(NOT_FOUND::because);
        ManualValue before = ManualValue.of(there);
        tags.demandMatch(headers, before);
        values.delete(there);
        changes.record("removed", subject(period, kpi), before, null, null);
    }

    private Plan.Kpi manual(Period period, String key) {
        Plan.Kpi kpi = plans.of(period.year()).flatMap(plan -> plan.kpi(key)).orElseThrow(NOT_FOUND::because);
        if (kpi.measure() != null) {
            throw NOT_MANUAL.because(key);
        }
        if (!kpi.periodKinds().contains(period.kind())) {
            throw NOT_FOLLOWED.because(key, period.code());
        }
        return kpi;
    }

    private static String subject(Period period, String kpi) {
        return "manual-values/" + period.code() + "/" + kpi;
    }
}
