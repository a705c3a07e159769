package nu.kommunalutveckling.web.tracing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What ties a request to its log lines: the W3C trace context, continued when the caller sends a valid one, and the
 * caller's own request id, or a new one.
 *
 * @param traceId 32 hexadecimal digits, shared by all services that take part
 * @param spanId 16 hexadecimal digits, this service's own part
 * @param requestId what the caller called the request, or what we call it
 */
public record Trace(String traceId, String spanId, String requestId) {
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final String KEY = Trace.class.getName();

    /** The trace of this exchange; begun when it is first asked for. */
    public static Trace of(RoutingContext context) {
        Trace known = context.get(KEY);
        if (known != null) {
            return known;
        }
        Trace begun = begin(context.request());
        context.put(KEY, begun);
        return begun;
    }

    /** As the header {@code traceparent} says it. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-00";
    }

    private static Trace begin(HttpServerRequest request) {
        return new Trace(traceId(request.getHeader("traceparent")), hex(8), requestId(request));
    }

    private static String traceId(@Nullable String traceparent) {
        var matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches() ? matcher.group(1) : hex(16);
    }

    private static String requestId(HttpServerRequest request) {
        String sent = request.getHeader("x-request-id");
        return sent != null && REQUEST_ID.matcher(sent).matches() ? sent : hex(16);
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
