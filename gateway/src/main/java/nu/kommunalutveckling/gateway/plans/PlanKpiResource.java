package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.gateway.plans.PlanRefusals.KPI_IN_USE;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The KPIs of a plan, one by one, and their targets by themselves. */
@Path("plans/{year}/kpis/{kpi}")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
class PlanKpiResource {
    @Inject
    Plans plans;

    @Inject
    PlanEdits edits;

    @Inject
    MeasureRegister measures;

    @Inject
    @Any
    Instance<KpiUse> uses;

    @GET
    @PermitAll
    @Operation(
            operationId = "getPlanKpi",
            summary = "Läs ett mätetal i en plan / Read a KPI of a plan",
            description = "Mätetalet så som årets plan har det. / The KPI as the year's plan has it.")
    public KpiRow one(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String kpi) {
        return plans.of(year).flatMap(plan -> KpiRow.of(plan, kpi)).orElseThrow(NOT_FOUND::because);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(
            operationId = "writePlanKpi",
            summary = "Skriv ett mätetal i en plan / Write a KPI of a plan",
            description = "If-None-Match: * lägger mätetalet sist i området, If-Match skriver om eller flyttar det."
                    + " / If-None-Match: * puts the KPI last in the area, If-Match rewrites or moves it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KpiRow.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = KpiRow.class)))
    public Response write(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String kpi,
            @Valid WriteKpiRow write,
            HttpHeaders headers) {
        Plan.Kpi row = write.kpi().kpi();
        PlanChecks.demandSame("kpi.key", kpi, row.key());
        edits.demandSeenSomething(headers);
        measures.demandKnown(List.of(row));
        return edits.put(year, "/kpis/" + kpi, headers, plan -> KpiRow.of(plan, kpi), plan -> {
            if (PlanRows.area(plan, write.area()).isEmpty()) {
                throw INVALID.because(List.of(
                        Violation.inBody("area", "Planen har inget sådant område.", "The plan has no such area.")));
            }
            return PlanRows.put(plan, write.area(), row);
        });
    }

    @DELETE
    @PermissionsAllowed(Permission.WRITE)
    @Operation(
            operationId = "removePlanKpi",
            summary = "Ta bort ett mätetal ur en plan / Remove a KPI from a plan",
            description = "Bara ett mätetal som ingen skrivit värde eller kommentar till. Kräver If-Match."
                    + " / Only a KPI that nobody has written a value or comment of. Needs If-Match.")
    @APIResponse(responseCode = "204", description = "Borttaget. / Removed.")
    public void remove(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String kpi,
            HttpHeaders headers) {
        edits.remove(year, "/kpis/" + kpi, headers, plan -> KpiRow.of(plan, kpi), plan -> {
            if (uses.stream().anyMatch(use -> use.of(kpi, year))) {
                throw KPI_IN_USE.because(kpi);
            }
            return PlanRows.withoutKpi(plan, kpi);
        });
    }

    @GET
    @Path("target")
    @PermitAll
    @Operation(
            operationId = "getPlanTarget",
            summary = "Läs ett målvärde / Read a target",
            description = "Vad mätetalet ska nå. / What the KPI is to reach.")
    public TargetRow target(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String kpi) {
        return plans.of(year).flatMap(plan -> plan.kpi(kpi)).map(TargetRow::of).orElseThrow(NOT_FOUND::because);
    }

    @PUT
    @Path("target")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Operation(
            operationId = "writePlanTarget",
            summary = "Sätt ett målvärde / Set a target",
            description = "Bara målvärde, riktning och tolerans ändras. Kräver If-Match. / Only target, direction and"
                    + " tolerance change. Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetRow.class)))
    public Response setTarget(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2001) @Max(2099) int year,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String kpi,
            @Valid WriteTargetRow write,
            HttpHeaders headers) {
        return edits.put(
                year, "/kpis/" + kpi + "/target", headers, plan -> plan.kpi(kpi).map(TargetRow::of), plan -> KpiRow.of(
                                plan, kpi)
                        .map(row -> PlanRows.put(plan, row.area(), write.of(row.kpi())))
                        .orElseThrow(NOT_FOUND::because));
    }
}
