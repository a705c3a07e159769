package nu.kommunalutveckling.local;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Place REPOSITORY = new Place(Path.of("../.."), Path.of("unused"));

    @Test
    void noRedirectOrOriginIsAPattern() throws IOException {
        assertThat(clients()
                        .flatMap(client ->
                                Stream.concat(strings(client, "redirectUris"), strings(client, "webOrigins"))))
                .hasSize(6)
                .allMatch(address -> !address.contains("*") && !address.equals("+"));
    }

    @Test
    void onlyTheBrowserClientRedirectsAndItNeedsPkce() throws IOException {
        assertThat(clients().filter(client -> client.getBoolean("standardFlowEnabled")))
                .singleElement()
                .satisfies(spa -> {
                    assertThat(spa.getString("clientId")).isEqualTo("spa");
                    assertThat(spa.getBoolean("publicClient")).isTrue();
                    assertThat(spa.getBoolean("directAccessGrantsEnabled")).isFalse();
                    assertThat(spa.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                            .isEqualTo("S256");
                });
        assertThat(clients()).noneMatch(client -> client.getBoolean("implicitFlowEnabled"));
    }

    @Test
    void everySecretSaysThatItIsADemo() throws IOException {
        assertThat(clients().filter(client -> !client.getBoolean("publicClient")))
                .hasSize(16)
                .allMatch(client -> client.getString("secret").startsWith("demo-"));
        assertThat(Realm.of(REPOSITORY, 0).people()).hasSize(11).allMatch(person -> person.password()
                .equals("demo"));
    }

    @Test
    void accessTokensLiveFiveMinutes() throws IOException {
        assertThat(content(0).getInt("accessTokenLifespan")).isEqualTo(300);
        assertThat(content(0).getString("defaultSignatureAlgorithm")).isEqualTo("RS256");
    }

    @Test
    void nobodyEditsTheOwnOrganisation() throws IOException {
        String profile = content(0)
                .getJsonObject("components")
                .getJsonArray("org.keycloak.userprofile.UserProfileProvider")
                .getJsonObject(0)
                .getJsonObject("config")
                .getJsonArray("kc.user.profile.config")
                .getString(0);
        assertThat(parsed(profile).getJsonArray("attributes").getValuesAs(JsonObject.class))
                .filteredOn(attribute -> attribute.getString("name").equals("organisation"))
                .singleElement()
                .satisfies(attribute -> assertThat(strings(attribute.getJsonObject("permissions"), "edit"))
                        .containsExactly("admin"));
    }

    @Test
    void anOffsetMovesEveryAddress() throws IOException {
        JsonObject spa = clients(1000)
                .filter(client -> client.getString("clientId").equals("spa"))
                .findFirst()
                .orElseThrow();
        assertThat(strings(spa, "redirectUris"))
                .containsExactly(
                        "http://localhost:6173/",
                        "http://127.0.0.1:6173/",
                        "http://localhost:9080/docs/oauth2-redirect.html");
        assertThat(strings(spa, "webOrigins"))
                .containsExactly("http://localhost:6173", "http://127.0.0.1:6173", "http://localhost:9080");
        assertThat(Realm.of(REPOSITORY, 1000).text()).doesNotContain(":5173").doesNotContain(":8080");
    }

    @Test
    void applicationOriginsAreThoseOfTheRealm() throws IOException {
        assertThat(clients(7)
                        .filter(client -> client.getString("clientId").equals("spa"))
                        .flatMap(client -> strings(client, "webOrigins")))
                .containsAll(Realm.applicationOrigins(7));
    }

    private static Stream<JsonObject> clients() throws IOException {
        return clients(0);
    }

    private static Stream<JsonObject> clients(int portOffset) throws IOException {
        return content(portOffset).getJsonArray("clients").getValuesAs(JsonObject.class).stream();
    }

    private static Stream<String> strings(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }

    private static JsonObject content(int portOffset) throws IOException {
        return parsed(Realm.of(REPOSITORY, portOffset).text());
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
