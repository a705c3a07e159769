package nu.kommunalutveckling.web.lists;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_ACCEPTABLE;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import nu.kommunalutveckling.web.tables.JsonLines;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets {@code ?format=csv} say what a browser's address field cannot say in {@code Accept}. */
class FormatParameter {
    private static final Map<String, String> ACCEPT = Map.of(
            "json", "application/json",
            "csv", "text/csv",
            "csv;profile=excel-sv", "text/csv;profile=excel-sv",
            "ndjson", JsonLines.MEDIA_TYPE,
            "xlsx", Xlsx.MEDIA_TYPE);

    @ServerRequestFilter(preMatching = true)
    void asAccept(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst("format");
        if (format == null) {
            return;
        }
        String accept = ACCEPT.get(format);
        if (accept == null) {
            throw NOT_ACCEPTABLE.because();
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, accept);
    }
}
