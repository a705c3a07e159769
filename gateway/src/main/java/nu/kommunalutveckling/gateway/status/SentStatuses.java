package nu.kommunalutveckling.gateway.status;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.buffer.Unpooled;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import nu.kommunalutveckling.gateway.publications.Shelf;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.caching.Published;
import nu.kommunalutveckling.web.language.Language;

/**
 * Published statuses as they were sent to somebody without a token, sent again as they are until something new is
 * published: dashboards ask for the same one all day. Behind everything that every request meets, before anything that
 * costs.
 */
@ApplicationScoped
class SentStatuses {
    /** After the gates of all requests (1000–850) and what is routed to services (800). */
    private static final int PRIORITY = 780;

    private static final String PATH = "/goals/v1/status";
    private static final long MOST_BYTES = 32L << 20;
    private static final Set<String> ANYTHING = Set.of("*/*", "application/json");

    private final Shelf shelf;
    private final Cache<Asked, Sent> sent = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Asked _, Sent one) -> one.plain().length() + one.zipped().length())
            .build();

    SentStatuses(Shelf shelf) {
        this.shelf = shelf;
    }

    /** An address with its query, as it was written. */
    private record Asked(String uri, Language language) {}

    private record Sent(int edition, Buffer plain, Buffer zipped, String tag) {}

    void register(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    /** Keeps what is about to be sent, if it is for anybody; {@code edition} is the shelf's from before it was read. */
    void keep(HttpServerRequest request, int edition, byte[] content) {
        if (isForAnybody(request)) {
            sent.put(
                    asked(request),
                    new Sent(edition, outsideTheHeap(content), outsideTheHeap(zip(content)), EntityTags.tag(content)));
        }
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        Sent again = isForAnybody(request) ? sent.getIfPresent(asked(request)) : null;
        if (again == null || again.edition() != shelf.edition()) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language(request).tag())
                .putHeader(HttpHeaders.ETAG, again.tag())
                .putHeader(HttpHeaders.VARY, Published.VARY)
                .putHeader(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL);
        if (takesZipped(request)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(again.zipped());
        } else {
            response.end(again.plain());
        }
    }

    /** With anything in doubt it is sent as it is, and zipped on its way by the rules for all answers. */
    private static boolean takesZipped(HttpServerRequest request) {
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && encodings.contains("gzip") && !encodings.contains("q=0");
    }

    private static byte[] zip(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }

    /** Where the socket takes it from as it is; from the heap it would be copied there every time. */
    private static Buffer outsideTheHeap(byte[] content) {
        ByteBuffer bytes =
                ByteBuffer.allocateDirect(content.length).put(content).flip();
        return BufferImpl.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes)));
    }

    private static boolean isForAnybody(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.method().equals(HttpMethod.GET)
                && PATH.equals(request.path())
                && (accepted == null || ANYTHING.contains(accepted))
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !request.headers().contains(HttpHeaders.IF_NONE_MATCH);
    }

    private static Asked asked(HttpServerRequest request) {
        return new Asked(request.uri(), language(request));
    }

    private static Language language(HttpServerRequest request) {
        return Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
