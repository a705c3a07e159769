package nu.kommunalutveckling.gateway.routing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the gateway in its tests: a {@link SmallServer} as three of the services, and nobody at all as the
 * fourth, {@code survey}. Times are short, so that what is late is late soon.
 */
public class SmallServices implements QuarkusTestResourceLifecycleManager {
    private @Nullable SmallServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = new SmallServer();
            Map<String, String> config = new HashMap<>();
            String url = "http://127.0.0.1:" + server.port();
            config.put("ku.services.finance.url", url);
            config.put("ku.services.network.url", url);
            config.put("ku.services.course.url", url);
            config.put("ku.services.survey.url", "http://127.0.0.1:" + nobodysPort());
            config.put("ku.cors.origins", "https://app.test,http://localhost:3000");
            config.put("ku.limits.address.burst", "2000");
            config.put("ku.limits.address.per-second", "20");
            config.put("ku.routing.answer-within", "2s");
            config.put("ku.routing.connections-per-service", "8");
            config.put("ku.routing.waiting-per-service", "8");
            config.put("ku.routing.head-within", "1s");
            config.put("ku.routing.linger-for", "300ms");
            config.put("ku.routing.body.silence", "1s");
            config.put("ku.routing.body.per-second", "1K");
            config.put("ku.routing.body.grace", "2s");
            return config;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int nobodysPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
        }
    }
}
