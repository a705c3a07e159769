package nu.kommunalutveckling.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** The headers that concern one connection and not the message, so that they end at each end of it. */
final class HopByHop {
    private static final List<String> ALWAYS = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Authentication-Info",
            "Proxy",
            "TE",
            "Trailer",
            "Upgrade",
            "HTTP2-Settings");

    private HopByHop() {}

    /** Removes them, and what {@code Connection} names besides. The length of the message stays: it is the message's. */
    static void strip(MultiMap headers) {
        for (String line : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String named : line.split(",", 50)) {
                if (!named.isBlank() && !ends(named.strip())) {
                    headers.remove(named.strip());
                }
            }
        }
        ALWAYS.forEach(headers::remove);
    }

    /** Headers that say who asks for what. A caller must not make us drop them. */
    private static boolean ends(String name) {
        return List.of("authorization", "host", "content-length", "content-type", "transfer-encoding").stream()
                .anyMatch(name::equalsIgnoreCase);
    }
}
