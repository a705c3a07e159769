package nu.kommunalutveckling.gateway.routing;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.VertxServiceProvider;

/** How Vert.x finds the door: by {@code META-INF/services}, while it is being built. */
public final class DoorProvider implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        if (builder.findTransport() != JDKTransport.INSTANCE) {
            throw new IllegalStateException("The gateway's door needs quarkus.vertx.prefer-native-transport=false");
        }
        builder.findTransport(new DoorTransport());
    }
}
