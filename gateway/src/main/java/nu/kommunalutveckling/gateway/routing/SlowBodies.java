package nu.kommunalutveckling.gateway.routing;

import static nu.kommunalutveckling.web.problems.Refusals.REQUEST_TIMEOUT;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nu.kommunalutveckling.web.problems.RouteProblems;

/** Ends requests whose bodies do not get on. A sender is not blamed while we ourselves hold it up. */
@ApplicationScoped
class SlowBodies {
    private final Vertx vertx;
    private final RoutingConfig config;
    private final long tick;

    SlowBodies(Vertx vertx, RoutingConfig config) {
        this.vertx = vertx;
        this.config = config;
        // Fine enough that silence is noticed at most a quarter late.
        tick = Math.clamp(config.body().silence().toMillis() / 4, 1, 1000);
    }

    void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean hasBody = request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (hasBody && request.decoderResult() instanceof Verdict verdict) {
            Progress progress = new Progress(verdict);
            long timer = vertx.setPeriodic(tick, id -> {
                if (verdict.isWhole()) {
                    vertx.cancelTimer(id);
                } else if (progress.isTooSlow()) {
                    vertx.cancelTimer(id);
                    giveUp(context);
                }
            });
            context.addEndHandler(ended -> {
                vertx.cancelTimer(timer);
                awaitRest(request, verdict);
            });
        }
        context.next();
    }

    private static void giveUp(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        RouteProblems.send(context, REQUEST_TIMEOUT.because());
        context.request().connection().close();
    }

    /** The answer is out, the body is not all in. A short rest may come, so that the connection can be used again. */
    private void awaitRest(HttpServerRequest request, Verdict verdict) {
        if (!verdict.isWhole()) {
            vertx.setTimer(config.lingerFor().toMillis(), id -> {
                if (!verdict.isWhole()) {
                    request.connection().close();
                }
            });
        }
    }

    /** What came, looked at once a tick. */
    private final class Progress {
        private final Verdict verdict;
        private long seen;
        private Duration silence = Duration.ZERO;
        private Duration waited = Duration.ZERO;

        Progress(Verdict verdict) {
            this.verdict = verdict;
        }

        boolean isTooSlow() {
            if (verdict.isHeldUp()) {
                silence = Duration.ZERO;
                return false;
            }
            silence = verdict.arrived() == seen ? silence.plusMillis(tick) : Duration.ZERO;
            waited = waited.plusMillis(tick);
            seen = verdict.arrived();
            return silence.compareTo(config.body().silence()) >= 0 || isBelowRate();
        }

        private boolean isBelowRate() {
            long perSecond = seen * 1000 / waited.toMillis();
            return waited.compareTo(config.body().grace()) >= 0
                    && perSecond < config.body().perSecond().asLongValue();
        }
    }
}
