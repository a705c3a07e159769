package nu.kommunalutveckling.gateway.kpis;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.gateway.plans.Plans;
import nu.kommunalutveckling.web.caching.Published;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The register of KPIs, for anyone: from a KPI's key to the definition of the measure that feeds it. */
@Path("kpis")
@Tag(name = "kpis", description = "Mätetalsregistret. / The KPI register.")
@Produces(MediaType.APPLICATION_JSON)
class KpiResource {
    @Inject
    Plans plans;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @PermitAll
    @Operation(
            operationId = "listKpis",
            summary = "Lista mätetalen / List the KPIs",
            description = "Alla mätetal som någon plan har haft. / Every KPI that any plan has had.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KpiList.class)))
    public Response list() {
        return published(new KpiList(List.copyOf(register().values())));
    }

    @GET
    @Path("{key}")
    @PermitAll
    @Operation(
            operationId = "getKpi",
            summary = "Läs ett mätetal / Read a KPI",
            description = "Ett mätetal och vägen till dess definition. / A KPI and the way to its definition.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KpiView.class)))
    public Response one(
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
                    String key) {
        KpiView kpi = register().get(key);
        if (kpi == null) {
            throw NOT_FOUND.because();
        }
        return published(kpi);
    }

    /** By key, in the order of the latest plan; described by the latest plan that has them. */
    private Map<String, KpiView> register() {
        Map<String, Plan.Kpi> latest = new LinkedHashMap<>();
        Map<String, List<Integer>> years = new LinkedHashMap<>();
        for (Plan plan : plans.all()) {
            plan.kpis().forEach(kpi -> {
                latest.putIfAbsent(kpi.key(), kpi);
                years.computeIfAbsent(kpi.key(), unseen -> new ArrayList<>()).add(plan.year());
            });
        }
        Map<String, KpiView> register = new LinkedHashMap<>();
        latest.forEach((key, kpi) -> register.put(key, KpiView.of(kpi, List.copyOf(years.get(key)), baseUrl)));
        return register;
    }

    private static Response published(Object content) {
        return Response.ok(content)
                .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                .build();
    }
}
