package nu.kommunalutveckling.web.edge;

import static nu.kommunalutveckling.web.problems.Refusals.MALFORMED;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import nu.kommunalutveckling.web.problems.ProblemException;
import nu.kommunalutveckling.web.problems.Violation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** An endpoint that says what it consumes demands a body; without this it would be handed null. */
class DemandedBody {
    @ServerRequestFilter
    void demand(HttpServerRequest request, ResourceInfo endpoint) {
        boolean none = request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
                ? request.getHeader("Transfer-Encoding") == null
                : request.getHeader(HttpHeaders.CONTENT_LENGTH).equals("0");
        if (none && endpoint.getResourceMethod().isAnnotationPresent(Consumes.class)) {
            throw missing();
        }
    }

    static ProblemException missing() {
        return MALFORMED.because(List.of(Violation.inBody("", "Innehåll saknas.", "The body is missing.")));
    }
}
