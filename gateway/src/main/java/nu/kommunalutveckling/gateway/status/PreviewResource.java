package nu.kommunalutveckling.gateway.status;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import nu.kommunalutveckling.gateway.comments.Comments;
import nu.kommunalutveckling.gateway.live.Status.KpiResult;
import nu.kommunalutveckling.gateway.status.PreviewView.CommentPointer;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What would be frozen, and what speaks against it: read before a decision is made. */
@Path("publication-previews/{period}")
@Tag(name = "publications", description = "Publicerade statusar. / Published statuses.")
@Produces(MediaType.APPLICATION_JSON)
class PreviewResource {
    @Inject
    StatusReading reading;

    @Inject
    Comments comments;

    @Inject
    OpenFindings findings;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @PermissionsAllowed(Permission.READ_LIVE)
    @Operation(
            operationId = "previewPublication",
            summary = "Förhandsgranska en publicering / Preview a publication",
            description = "Vad som skulle frysas nu, och vad som talar emot."
                    + " / What would be frozen now, and what speaks against it.")
    public PreviewView preview(
            @Parameter(description = "Period. / Period.", example = "2022")
                    @RestPath
                    @Size(max = 9)
                    @Pattern(regexp = "^20[0-9]{2}(-(T[123]|T1-2|H[12]))?$")
                    String period,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        StatusQuery live = new StatusQuery();
        live.basis = "live";
        ShownStatus shown = reading.one(period, live, headers);
        List<CommentPointer> pointers =
                shown.status().kpis().flatMap(kpi -> pointers(kpi, language)).toList();
        return PreviewView.of(shown, pointers, findings.count(), language, baseUrl);
    }

    private Stream<CommentPointer> pointers(KpiResult kpi, Language language) {
        Text comment = kpi.comment();
        return comment == null
                ? Stream.empty()
                : comments.warnings(kpi.kpi().key(), kpi.result().period(), comment.sv()).stream()
                        .map(warning -> new CommentPointer(
                                kpi.kpi().key(),
                                warning.words(),
                                warning.message().in(language)));
    }
}
