package nu.kommunalutveckling.gateway.comments;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nu.kommunalutveckling.gateway.comments.WrittenComment.WarningList;
import nu.kommunalutveckling.gateway.comments.WrittenComment.WarningView;
import nu.kommunalutveckling.gateway.plans.Plans;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tries a comment against the figures before it is written. */
@Path("comment-checks")
@Tag(name = "comments")
@Produces(MediaType.APPLICATION_JSON)
class CommentCheckResource {
    @Inject
    Plans plans;

    @Inject
    Comments comments;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.READ_LIVE)
    @Operation(
            operationId = "checkComment",
            summary = "Prova en kommentar / Try a comment",
            description = "Ord som motsäger de siffror som är kända nu; ingenting skrivs. / Words that contradict the"
                    + " figures known now; nothing is written.")
    public WarningList check(@Valid CheckComment check, HttpHeaders headers) {
        if (!plans.have(check.kpi(), check.period().year())) {
            throw NOT_FOUND.because();
        }
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return new WarningList(comments.warnings(check.kpi(), check.period(), check.text()).stream()
                .map(warning -> WarningView.of(warning, language))
                .toList());
    }
}
