package nu.kommunalutveckling.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * A small program in the place of a service or of Keycloak, started and stopped as they are. It answers what the launcher asks of
 * them, and dies at start when its jar says so.
 */
public final class StandIn {

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        if (StandIn.class.getResource("/dies") != null) {
            System.out.println("starting");
            System.out.println("ERROR the stand-in was told to die");
            System.exit(3);
        }
        serve(Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT")));
    }

    static void serve(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", StandIn::answer);
        server.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        String body = path.endsWith("/token")
                ? "{\"access_token\":\"stand-in\"}"
                : "{\"summary\":{\"met\":6,\"partlyMet\":0,\"notMet\":0,\"noTarget\":13,\"noResult\":13},\"goals\":[]}";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
