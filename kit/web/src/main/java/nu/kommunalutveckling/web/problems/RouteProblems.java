package nu.kommunalutveckling.web.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.UncheckedIOException;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.tracing.Trace;

/** Refusals sent from Vert.x routes and filters, before or beside any resource. */
public final class RouteProblems {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RouteProblems() {}

    /** Ends the exchange with a problem document, or resets it when an answer has already begun. */
    public static void send(RoutingContext context, ProblemException refused) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // Half an answer must never look whole.
            response.reset();
            return;
        }
        Language language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatusCode(refused.refusal().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        refused.headers().forEach(response::putHeader);
        response.end(body(refused, language, context));
    }

    private static String body(ProblemException refused, Language language, RoutingContext context) {
        try {
            return JSON.writeValueAsString(Problem.of(
                    refused, language, path(context), Trace.of(context).traceId()));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String path(RoutingContext context) {
        String path = context.request().path();
        return path == null ? "" : path;
    }
}
