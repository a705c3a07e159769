package nu.kommunalutveckling.gateway.routing;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.caching.Published;
import nu.kommunalutveckling.web.problems.Refusals;
import nu.kommunalutveckling.web.problems.RouteProblems;

/** A document that is the same for everyone until the next release, and its tag. */
record Page(String mediaType, Buffer content, String tag) {

    static Page of(String mediaType, String content) {
        return of(mediaType, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A resource of the class path. It is there in every build, or the start fails. */
    static Page ofResource(String mediaType, String path) {
        return of(mediaType, resource(path));
    }

    static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Page of(String mediaType, byte[] content) {
        return new Page(mediaType, Buffer.buffer(content), EntityTags.tag(content));
    }

    void show(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            RouteProblems.send(context, Refusals.METHOD_NOT_ALLOWED.because().header("Allow", "GET, HEAD"));
            return;
        }
        context.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL);
        if (EntityTags.names(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            context.response().setStatusCode(304).end();
            return;
        }
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        if (method.equals(HttpMethod.HEAD)) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length()))
                    .end();
        } else {
            context.response().end(content);
        }
    }
}
