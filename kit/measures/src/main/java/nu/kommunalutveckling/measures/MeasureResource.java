package nu.kommunalutveckling.measures;

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
import nu.kommunalutveckling.web.caching.Published;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The definitions behind the figures, for anyone: what is counted, over what, and in which periods. */
@Path("measures")
@Tag(name = "measures", description = "Mått och deras definitioner. / Measures and their definitions.")
@Produces(MediaType.APPLICATION_JSON)
class MeasureResource {
    @Inject
    Measures measures;

    @GET
    @PermitAll
    @Operation(
            operationId = "listMeasures",
            summary = "Lista måtten / List the measures",
            description = "Alla mått som tjänsten kan ge, med definition. / All measures the service gives, defined.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasureList.class)))
    public Response list() {
        return published(
                new MeasureList(measures.all().stream().map(MeasureView::of).toList()));
    }

    @GET
    @Path("{measure}")
    @PermitAll
    @Operation(
            operationId = "getMeasure",
            summary = "Läs ett mått / Read a measure",
            description = "Ett måtts definition. / The definition of a measure.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public Response one(
            @Parameter(description = "Måttets id. / The id of the measure.", example = "attendance-share")
                    @RestPath
                    @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
                    String measure) {
        return published(MeasureView.of(measures.find(measure).orElseThrow(NOT_FOUND::because)));
    }

    private static Response published(Object definitions) {
        return Response.ok(definitions)
                .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                .build();
    }
}
