package nu.kommunalutveckling.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import nu.kommunalutveckling.local.Part;

/** Gets real tokens from the suite's Keycloak, as the clients and the people of its realm do. */
final class Keycloak {
    private final RunningSuite suite;

    Keycloak(RunningSuite suite) {
        this.suite = suite;
    }

    /** What a client that speaks for itself is given: the token and what is said about it. */
    JsonNode grant(String client) throws IOException, InterruptedException {
        return asked(client).isOk().json();
    }

    /** The answer to a client that asks for a token, whatever it is. */
    Answer asked(String client) throws IOException, InterruptedException {
        return ask(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret(client)));
    }

    /** The visitor that has the token of a client that speaks for itself. */
    Visitor client(String client) throws IOException, InterruptedException {
        return Visitor.with(suite, grant(client).path("access_token").asText());
    }

    /** The visitor that has the token of a demo person. */
    Visitor person(String name) throws IOException, InterruptedException {
        return Visitor.with(suite, tokenOf(name));
    }

    String tokenOf(String person) throws IOException, InterruptedException {
        return ask(Map.of("grant_type", "password", "client_id", "ku-cli", "username", person, "password", "demo"))
                .isOk()
                .json()
                .path("access_token")
                .asText();
    }

    URI realm() {
        return suite.address(Part.KEYCLOAK).resolve("/realms/ku");
    }

    private Answer ask(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Visitor.anonymous(suite)
                .send(
                        "POST",
                        URI.create(realm() + "/protocol/openid-connect/token"),
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }

    private static String secret(String client) throws IOException {
        JsonNode realm =
                Answer.JSON.readTree(Files.readString(Repository.ROOT.resolve("deploy/keycloak/realm-ku.json")));
        for (JsonNode candidate : realm.path("clients")) {
            if (candidate.path("clientId").asText().equals(client)) {
                return candidate.path("secret").asText();
            }
        }
        throw new AssertionError("The realm has no client " + client);
    }
}
