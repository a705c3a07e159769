package nu.kommunalutveckling.gateway.routing;

import static nu.kommunalutveckling.gateway.routing.RoutingRefusals.VERSION_TOO_OLD;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nu.kommunalutveckling.web.problems.RouteProblems;

/** Hands a request on to the service its path names, and the service's answer back; both as streams. */
@ApplicationScoped
class Proxy {
    private static final ProxyOptions PLAIN = new ProxyOptions().setSupportWebSocket(false);

    private final Duration answerWithin;
    private final HttpClient client;

    Proxy(Vertx vertx, RoutingConfig config) {
        this.answerWithin = config.answerWithin();
        this.client = vertx.httpClientBuilder()
                .with(new HttpClientOptions()
                        .setProtocolVersion(HttpVersion.HTTP_1_1)
                        .setConnectTimeout(
                                Math.toIntExact(config.connectWithin().toMillis()))
                        .setKeepAliveTimeout(Math.toIntExact(config.keepAlive().toSeconds()))
                        .setMaxWaitQueueSize(config.waitingPerService())
                        // What a service may say of itself in headers: links, policies, a long Location.
                        .setMaxHeaderSize(32 * 1024))
                .with(new PoolOptions().setHttp1MaxSize(config.connectionsPerService()))
                .withConnectHandler(connection -> connection.exceptionHandler(Passage::note))
                .build();
    }

    void route(RoutingContext context) {
        Service service = context.get(Service.KEY);
        if (service == null) {
            context.next();
        } else if (context.request().version() == HttpVersion.HTTP_1_0) {
            // It has no way to say where a stream ends, so an answer cut short would look whole.
            RouteProblems.send(context, VERSION_TOO_OLD.because());
        } else {
            Passage passage = new Passage(context, client, service, answerWithin);
            HttpProxy.reverseProxy(PLAIN, client)
                    .origin(passage)
                    .addInterceptor(passage)
                    .handle(context.request());
        }
    }
}
