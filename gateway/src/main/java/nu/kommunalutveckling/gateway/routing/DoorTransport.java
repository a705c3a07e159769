package nu.kommunalutveckling.gateway.routing;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The plain Java transport, which also sets a {@link Door} into every connection the HTTP server accepts. Neither
 * Quarkus nor Vert.x offers another place that sees a request before it is repaired or dropped.
 */
final class DoorTransport extends JDKTransport {

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        ChannelHandler accept = bootstrap.config().childHandler();
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        Duration headWithin = config.getConfigMapping(RoutingConfig.class).headWithin();
        HttpServerOptions limits = limits(config);
        bootstrap.childHandler(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline().addLast(accept);
                install(channel.pipeline(), limits, headWithin);
            }
        });
    }

    private static HttpServerOptions limits(SmallRyeConfig config) {
        MemorySize headers = config.getValue("quarkus.http.limits.max-header-size", MemorySize.class);
        return new HttpServerOptions()
                .setMaxInitialLineLength(config.getValue("quarkus.http.limits.max-initial-line-length", Integer.class))
                .setMaxHeaderSize(Math.toIntExact(headers.asLongValue()));
    }

    private static void install(ChannelPipeline pipeline, HttpServerOptions limits, Duration headWithin) {
        if (pipeline.get("httpDecoder") == null) {
            // Not plain HTTP/1.1. No verdict will be given, and Gate lets nothing pass without one.
            return;
        }
        Door door = new Door(headWithin);
        pipeline.replace("httpDecoder", "httpDecoder", new StrictDecoder(limits));
        pipeline.addBefore("handler", "door", door);
        pipeline.addFirst("doorbell", new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object bytes) {
                door.bytesArrived(context);
                context.fireChannelRead(bytes);
            }
        });
    }
}
