package nu.kommunalutveckling.gateway.routing;

import io.netty.handler.codec.http.HttpMessage;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;

/** The request decoder of Vert.x, but a request that gives its length in two ways is an error and not repaired. */
final class StrictDecoder extends VertxHttpRequestDecoder {

    StrictDecoder(HttpServerOptions limits) {
        super(limits);
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("Both Transfer-Encoding and Content-Length");
    }
}
