package nu.kommunalutveckling.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells browsers which pages may read an answer: any page what is published, listed origins everything. Never with
 * credentials of the browser's own. An origin that is neither gets its answer without these headers, which is what
 * makes its browser keep it.
 */
@ApplicationScoped
class CrossOrigin {
    private static final Set<String> SENT = Set.of(
            "Content-Type",
            "Accept",
            "Accept-Language",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "traceparent",
            "x-request-id");
    private static final Set<String> READ = Set.of(
            "ETag",
            "Location",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "Content-Disposition",
            "traceparent",
            "x-request-id",
            "Content-Language",
            "Link");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final List<String> origins;
    private final Pattern open;
    private final CorsHandler forAnyone = handler().allowedMethods(READING);
    private final CorsHandler forListed = handler()
            .allowedHeader("Authorization")
            .allowedMethods(Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE));

    CrossOrigin(CorsConfig config) {
        origins = config.origins().orElse(List.of());
        open = config.open();
        forListed.addOrigins(origins);
    }

    void allow(RoutingContext context) {
        HttpServerRequest request = context.request();
        MultiMap answer = context.response().headers();
        if (isOpen(request)) {
            // Also without an Origin: a cache may hand this answer to a page later.
            answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            forAnyone.handle(context);
            return;
        }
        boolean listed = isListed(request.getHeader(HttpHeaders.ORIGIN));
        if (!listed || origins.size() == 1) {
            // In all other cases the handler says so itself, and would say it twice.
            answer.set(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        if (listed) {
            forListed.handle(context);
        } else if (isPreflight(request)) {
            context.response().setStatusCode(204).end();
        } else {
            context.next();
        }
    }

    private boolean isListed(@Nullable String origin) {
        return origin != null && origins.contains(origin);
    }

    /** Published, and read without a token. Before it reads, a browser says which headers it is going to send. */
    private boolean isOpen(HttpServerRequest request) {
        if (!open.matcher(request.path()).matches()) {
            return false;
        }
        if (!isPreflight(request)) {
            return READING.contains(request.method()) && !request.headers().contains(HttpHeaders.AUTHORIZATION);
        }
        String headers = request.headers().get(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
        return READING.contains(HttpMethod.valueOf(request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)))
                && (headers == null || !headers.toLowerCase(Locale.ROOT).contains("authorization"));
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    private static CorsHandler handler() {
        return CorsHandler.create().allowedHeaders(SENT).exposedHeaders(READ).maxAgeSeconds(600);
    }
}
