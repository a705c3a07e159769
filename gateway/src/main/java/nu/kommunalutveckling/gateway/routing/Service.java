package nu.kommunalutveckling.gateway.routing;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/** A service the gateway routes to: its name, which is the first segment of every path it answers, and its address. */
record Service(String name, String pathPrefix, RequestOptions address) {
    /** Where a request keeps the service it is for. */
    static final String KEY = Service.class.getName();

    static Service of(String name, URI url, Duration connectWithin) {
        boolean tls = "https".equals(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : tls ? 443 : 80;
        RequestOptions address = new RequestOptions()
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(tls)
                .setConnectTimeout(connectWithin.toMillis());
        return new Service(name, "/" + name + "/v1/", address);
    }

    /** Only the versioned API is reachable from outside: never a service's health, metrics or documents at /q. */
    boolean answers(String path) {
        return path.length() > pathPrefix.length() && path.startsWith(pathPrefix);
    }
}
