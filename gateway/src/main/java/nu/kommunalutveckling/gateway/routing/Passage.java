package nu.kommunalutveckling.gateway.routing;

import static nu.kommunalutveckling.gateway.routing.RoutingRefusals.ANSWER_TIMEOUT;
import static nu.kommunalutveckling.web.problems.Refusals.BAD_GATEWAY;
import static nu.kommunalutveckling.web.problems.Refusals.UNAVAILABLE;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import nu.kommunalutveckling.web.problems.ProblemException;
import nu.kommunalutveckling.web.problems.RouteProblems;
import nu.kommunalutveckling.web.tracing.Trace;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One request on its way through: what is changed in it, what is changed in its answer, and what happens when it fails. */
final class Passage implements OriginRequestProvider, ProxyInterceptor {
    /** How often within {@link #answerWithin} we look whether anything moves. */
    private static final int LOOKS = 4;

    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final RoutingContext context;
    private final HttpClient client;
    private final Service service;
    private final Duration answerWithin;
    private @Nullable HttpClientRequest onward;
    private boolean stuck;

    Passage(RoutingContext context, HttpClient client, Service service, Duration answerWithin) {
        this.context = context;
        this.client = client;
        this.service = service;
        this.answerWithin = answerWithin;
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxied) {
        return client.request(service.address()).onSuccess(connected -> {
            onward = connected;
            connected.exceptionHandler(Passage::note);
            connected.response().onSuccess(answer -> answer.exceptionHandler(Passage::note));
            relayContinue(connected);
            endWhenNothingMoves(connected);
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        MultiMap headers = proxied.request().headers();
        HopByHop.strip(headers);
        headers.remove(HttpHeaders.COOKIE).remove(HttpHeaders.EXPECT);
        Forwarding.replace(headers, context.request());
        Trace trace = Trace.of(context);
        headers.set("traceparent", trace.traceparent()).set("x-request-id", trace.requestId());
        return proxied.sendRequest().compose(Passage::intelligible).recover(this::fail);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxied) {
        MultiMap headers = proxied.response().headers();
        HopByHop.strip(headers);
        headers.remove(HttpHeaders.SET_COOKIE);
        // Which pages may read the answer is said here and nowhere else.
        headers.names().stream()
                .filter(name -> name.regionMatches(true, 0, "Access-Control-", 0, 15))
                .toList()
                .forEach(headers::remove);
        MultiMap ours = context.response().headers();
        headers.names().stream().filter(name -> !name.equalsIgnoreCase("Vary")).forEach(ours::remove);
        // A reason of the service's own would hide from Vert.x that a 304 has no body.
        proxied.response().setStatusMessage(null);
        return proxied.sendResponse();
    }

    /** A caller that asks first gets the service's own leave, not ours: only the service knows whether it wants the body. */
    private void relayContinue(HttpClientRequest connected) {
        HttpServerRequest request = context.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            connected.putHeader(HttpHeaders.EXPECT, "100-continue");
            connected.continueHandler(go -> context.response().writeContinue());
            context.vertx().runOnContext(headersAreSet -> {
                if (request.bytesRead() == 0) {
                    connected.sendHead();
                }
            });
        }
    }

    /** A long upload or a long answer is no fault of anyone's, as long as bytes move in one of the two directions. */
    private void endWhenNothingMoves(HttpClientRequest connected) {
        long[] moved = {0};
        int[] still = {0};
        long timer = context.vertx().setPeriodic(answerWithin.toMillis() / LOOKS, id -> {
            long now = context.request().bytesRead() + context.response().bytesWritten();
            still[0] = now == moved[0] ? still[0] + 1 : 0;
            moved[0] = now;
            if (still[0] == LOOKS) {
                stuck = true;
                connected.reset();
            }
        });
        context.addEndHandler(over -> context.vertx().cancelTimer(timer));
    }

    private static Future<ProxyResponse> intelligible(ProxyResponse response) {
        String encoding = response.headers().get(HttpHeaders.TRANSFER_ENCODING);
        boolean plain = encoding == null || encoding.equalsIgnoreCase("chunked");
        return plain && response.getStatusCode() >= 200
                ? Future.succeededFuture(response)
                : Future.failedFuture("Answered " + response.getStatusCode() + " with encoding " + encoding);
    }

    /** Answers in place of the service. The proxy is left waiting: it would only answer a second time. */
    private Future<ProxyResponse> fail(Throwable failure) {
        note(failure);
        RouteProblems.send(context, refusal(failure));
        if (onward != null) {
            onward.reset();
        }
        return Future.future(never -> {});
    }

    /** The caller hears of it, by a problem or by the end of the line; the log only when somebody looks for it. */
    static void note(Throwable failure) {
        LOG.debug("A service or a caller broke off", failure);
    }

    private ProblemException refusal(Throwable failure) {
        if (stuck) {
            return ANSWER_TIMEOUT.because();
        }
        return onward == null || failure instanceof HttpClosedException
                ? UNAVAILABLE.because().header("Retry-After", "5")
                : BAD_GATEWAY.because();
    }
}
