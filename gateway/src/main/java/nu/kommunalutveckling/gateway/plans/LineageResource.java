package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.lists.Table;
import nu.kommunalutveckling.web.lists.TableQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a KPI has been called and meant to reach, plan by plan, for anyone. */
@Path("kpi-lineages")
@Tag(name = "plans")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
class LineageResource {
    @Inject
    Plans plans;

    @GET
    @Path("{kpi}")
    @PermitAll
    @Operation(
            operationId = "getKpiLineage",
            summary = "Följ ett mätetal genom planerna / Follow a KPI through the plans",
            description = "Ett mätetals titel, plats och målvärde i varje plan som haft det. / The title, place and"
                    + " target of a KPI in every plan that has had it.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LineageTable.class)))
    public Response one(
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = WritePlan.KEY)
                    String kpi,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        LineageTable lineage = LineageTable.of(kpi, plans.all(), language).orElseThrow(NOT_FOUND::because);
        return new Table<>(LineageTable.LineageYear.class, "lineage-" + kpi).answer(lineage, lineage.items(), headers);
    }
}
