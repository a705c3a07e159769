package nu.kommunalutveckling.web.edge;

import static nu.kommunalutveckling.web.problems.Refusals.HEADERS_TOO_LARGE;
import static nu.kommunalutveckling.web.problems.Refusals.INTERNAL;
import static nu.kommunalutveckling.web.problems.Refusals.MALFORMED;
import static nu.kommunalutveckling.web.problems.Refusals.METHOD_NOT_ALLOWED;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_AUTHENTICATED;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;
import static nu.kommunalutveckling.web.problems.Refusals.TOO_LARGE;
import static nu.kommunalutveckling.web.problems.Refusals.URI_TOO_LONG;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nu.kommunalutveckling.web.problems.ProblemException;
import nu.kommunalutveckling.web.problems.RouteProblems;
import nu.kommunalutveckling.web.tracing.Trace;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * What every request meets first, whatever it asks for: a trace, the security headers, a look at its shape. And what
 * it meets last when no resource took it: a problem document, never a page of HTML.
 */
@ApplicationScoped
public class Edge {
    /** The priority of a filter that comes between the trace and the look at the request's shape. */
    public static final int BEFORE_INSPECTION = 940;

    private static final Logger LOG = Logger.getLogger(Edge.class);
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    /** The three parts of a signed JWT. Anything else would make the OIDC layer fail or ask Keycloak. */
    private static final Pattern BEARER_JWT =
            Pattern.compile("(?i:bearer) [A-Za-z0-9_-]{1,8000}\\.[A-Za-z0-9_-]{1,8000}\\.[A-Za-z0-9_-]{1,8000}");

    private final long bodyLimit;
    private final long importLimit;

    Edge(
            @ConfigProperty(name = "ku.limits.body") long bodyLimit,
            @ConfigProperty(name = "ku.limits.import") long importLimit) {
        this.bodyLimit = bodyLimit;
        this.importLimit = importLimit;
    }

    void first(@Observes Filters filters) {
        filters.register(this::trace, 1000);
        filters.register(this::inspect, 900);
        filters.register(Edge::keepSemicolons, 850);
    }

    void last(@Observes Router router) {
        router.errorHandler(400, context -> RouteProblems.send(context, MALFORMED.because()));
        router.errorHandler(404, context -> RouteProblems.send(context, NOT_FOUND.because()));
        router.errorHandler(405, context -> RouteProblems.send(context, METHOD_NOT_ALLOWED.because()));
        router.errorHandler(413, context -> RouteProblems.send(context, TOO_LARGE.because(limit(context))));
        router.errorHandler(414, context -> RouteProblems.send(context, URI_TOO_LONG.because()));
        router.errorHandler(431, context -> RouteProblems.send(context, HEADERS_TOO_LARGE.because()));
        router.errorHandler(500, this::failed);
    }

    private void trace(RoutingContext context) {
        Trace trace = Trace.of(context);
        MDC.put("traceId", trace.traceId());
        MDC.put("requestId", trace.requestId());
        context.addHeadersEndHandler(ignored -> complete(context, trace));
        context.next();
    }

    private static void complete(RoutingContext context, Trace trace) {
        MultiMap headers = context.response().headers();
        headers.set("traceparent", trace.traceparent());
        headers.set("x-request-id", trace.requestId());
        SecurityHeaders.complete(headers);
    }

    private void inspect(RoutingContext context) {
        try {
            refuseOddShapes(context);
        } catch (ProblemException refused) {
            RouteProblems.send(context, refused);
            return;
        }
        context.next();
    }

    /**
     * A semicolon in a query is a character like others ({@code select=attendance-share;network:pks}), as the URL
     * standard has it; Vert.x would take it for a separator. Its own map is what all that come later read.
     */
    private static void keepSemicolons(RoutingContext context) {
        String query = context.request().query();
        if (query != null && query.contains(";")) {
            context.queryParams().clear().addAll(context.request().params(true));
        }
        context.next();
    }

    private void refuseOddShapes(RoutingContext context) {
        if (!METHODS.contains(context.request().method())) {
            throw METHOD_NOT_ALLOWED.because().header("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        }
        if (context.request().uri().contains("%00")) {
            // No text of ours holds U+0000, and the database cannot even be asked for it.
            throw MALFORMED.because();
        }
        List<String> credentials = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (credentials.size() > 1
                || credentials.stream()
                        .anyMatch(sent -> !BEARER_JWT.matcher(sent).matches())) {
            throw NOT_AUTHENTICATED.because().header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() < 19 && Long.parseLong(length) > limit(context)) {
            throw TOO_LARGE.because(limit(context)).header("Connection", "close");
        }
    }

    /** The largest body this address takes, in bytes. */
    private long limit(RoutingContext context) {
        String path = context.request().path();
        return path != null && path.endsWith("/imports") ? importLimit : bodyLimit;
    }

    private void failed(RoutingContext context) {
        if (context.failure() instanceof ProblemException refused) {
            RouteProblems.send(context, refused);
            return;
        }
        LOG.error("A request failed outside the resources", context.failure());
        RouteProblems.send(context, INTERNAL.because());
    }
}
