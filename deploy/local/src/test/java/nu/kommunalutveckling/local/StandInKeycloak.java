package nu.kommunalutveckling.local;

import java.io.IOException;
import java.util.Arrays;

/** Keycloak's program as the launcher calls it: {@code build} once, then {@code start}. */
public final class StandInKeycloak {

    private StandInKeycloak() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("start")) {
            String port = Arrays.stream(arguments)
                    .filter(argument -> argument.startsWith("--http-port="))
                    .findFirst()
                    .orElseThrow();
            StandIn.serve(Integer.parseInt(port.substring(port.indexOf('=') + 1)));
        }
    }
}
