package nu.kommunalutveckling.local;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The realm file of the repository, with the addresses of this suite in it. */
final class Realm {

    static final String NAME = "ku";

    /** The single-page application of a developer, as its usual tool serves it. */
    private static final int APPLICATION_PORT = 5173;

    private final String text;
    private final JsonObject content;

    private Realm(String text) {
        this.text = text;
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            this.content = reader.readObject();
        }
    }

    /** The file names the addresses without an offset; with one, those of the gateway and the application move. */
    static Realm of(Place place, int portOffset) throws IOException {
        String moved = Files.readString(place.realm());
        int[] ports = {APPLICATION_PORT, Part.GATEWAY.port(0)};
        for (int port : ports) {
            for (String host : List.of("localhost", "127.0.0.1")) {
                String origin = "http://" + host + ":";
                moved = moved.replace(origin + port, origin + (port + portOffset));
            }
        }
        return new Realm(moved);
    }

    static List<String> applicationOrigins(int portOffset) {
        int port = APPLICATION_PORT + portOffset;
        return List.of("http://localhost:" + port, "http://127.0.0.1:" + port);
    }

    String text() {
        return text;
    }

    /** A person who can log in, with the roles and the organisation that say what the person may do. */
    record Person(
            String name,
            String password,
            List<String> roles,
            @Nullable String organisation) {}

    List<Person> people() {
        return content.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .filter(user -> user.containsKey("credentials"))
                .map(Realm::person)
                .toList();
    }

    /** The secret of a client that speaks for itself, or null if there is no such client. */
    @Nullable
    String secretOf(String client) {
        return content.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(candidate -> candidate.getString("clientId").equals(client))
                .filter(candidate -> candidate.getBoolean("serviceAccountsEnabled", false))
                .map(candidate -> candidate.getString("secret"))
                .findFirst()
                .orElse(null);
    }

    private static Person person(JsonObject user) {
        JsonArray organisation = user.getOrDefault("attributes", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .getJsonArray("organisation");
        return new Person(
                user.getString("username"),
                user.getJsonArray("credentials").getJsonObject(0).getString("value"),
                user.getJsonArray("realmRoles").getValuesAs(role -> ((jakarta.json.JsonString) role).getString()),
                organisation == null ? null : organisation.getString(0));
    }
}
