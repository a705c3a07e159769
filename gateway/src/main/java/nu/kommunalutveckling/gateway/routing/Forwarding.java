package nu.kommunalutveckling.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/**
 * What a service is told about who called: what we saw ourselves, in place of whatever the caller said. A proxy in front
 * of us that is to be believed is named in {@code quarkus.http.proxy.trusted-proxies}; then what it says is what we saw.
 */
final class Forwarding {
    private static final List<String> CLAIMED = List.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "true-client-ip",
            "x-original-url",
            "x-original-host",
            "x-rewrite-url",
            "x-host",
            "x-http-method-override",
            "x-http-method",
            "x-method-override");

    private Forwarding() {}

    static void replace(MultiMap headers, HttpServerRequest request) {
        List.copyOf(headers.names()).stream().filter(Forwarding::isClaim).forEach(headers::remove);
        String address = request.remoteAddress().hostAddress();
        String host = request.getHeader(HttpHeaders.HOST);
        String scheme = request.scheme();
        String node = address.indexOf(':') < 0 ? address : "[" + address + "]";
        headers.set("X-Forwarded-For", address)
                .set("X-Forwarded-Host", host)
                .set("X-Forwarded-Proto", scheme)
                .set("Forwarded", "for=\"" + node + "\";host=\"" + host + "\";proto=" + scheme)
                .set("Via", "1.1 ku-gateway");
    }

    private static boolean isClaim(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-forwarded") || CLAIMED.contains(lower);
    }
}
