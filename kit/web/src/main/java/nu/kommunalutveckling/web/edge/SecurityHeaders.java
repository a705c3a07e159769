package nu.kommunalutveckling.web.edge;

import io.vertx.core.MultiMap;

/** The headers that keep a browser from doing more with an answer than showing it. A route's own choice stands. */
final class SecurityHeaders {
    private SecurityHeaders() {}

    static void complete(MultiMap headers) {
        putUnlessSet(headers, "X-Content-Type-Options", "nosniff");
        putUnlessSet(headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        putUnlessSet(headers, "X-Frame-Options", "DENY");
        putUnlessSet(headers, "Referrer-Policy", "no-referrer");
        putUnlessSet(headers, "Strict-Transport-Security", "max-age=31536000");
        putUnlessSet(headers, "Cross-Origin-Resource-Policy", "cross-origin");
        // Whatever no resource declared cacheable may hold something private.
        putUnlessSet(headers, "Cache-Control", "no-store");
    }

    private static void putUnlessSet(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
