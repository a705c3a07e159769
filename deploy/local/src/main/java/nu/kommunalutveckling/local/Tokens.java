package nu.kommunalutveckling.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gets access tokens from the suite's Keycloak. */
final class Tokens {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Realm realm;
    private final URI endpoint;

    Tokens(Realm realm, int portOffset) {
        this.realm = realm;
        this.endpoint = URI.create(KeycloakProcess.realmAddress(portOffset) + "/protocol/openid-connect/token");
    }

    /** The token of a demo person, or of a client that speaks for itself, by name. */
    String of(String name) throws IOException, InterruptedException {
        String secret = realm.secretOf(name);
        if (secret != null) {
            return ask(name, Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", secret));
        }
        Realm.Person person = realm.people().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Trouble("There is no demo user " + name + "; there are: "
                        + realm.people().stream().map(Realm.Person::name).collect(Collectors.joining(", "))));
        return ask(
                name,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "ku-cli",
                        "username",
                        person.name(),
                        "password",
                        person.password()));
    }

    private String ask(String name, Map<String, String> form) throws IOException, InterruptedException {
        String body = new TreeMap<>(form)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var answer = Http.send(HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (!answer.succeeded()) {
            throw new Trouble("Keycloak gives " + name + " no token: " + answer.status() + " " + answer.body());
        }
        return answer.json().getString("access_token");
    }
}
