package nu.kommunalutveckling.gateway.webhooks;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.editor;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.webhooks.Subscribing.body;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may subscribe to what, where it may lead, and a secret that is shown once and kept from everyone. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class WebhookTest {
    private static final String SOMEWHERE = "https://127.0.0.1:9/goals?token=of-the-receiver";

    @Inject
    AgroalDataSource database;

    @Test
    void organisationSeesAndWritesItsOwnWebhooksOnly() {
        Subscribing ours = new Subscribing("0604");
        Subscribing others = new Subscribing("0617");
        String webhook = ours.subscribe(SOMEWHERE);
        String address = API + "webhooks/" + webhook;
        assertThat(ours.request().get(address).jsonPath().getString("organisation"))
                .isEqualTo("0604");
        assertThat(ours.request().get(address).jsonPath().getBoolean("hasSecret"))
                .isFalse();
        isProblem(others.request().get(address), 404, "not-found");
        isProblem(others.request().get(address + "/deliveries"), 404, "not-found");
        isProblem(others.request().get(address + "/deliveries/1"), 404, "not-found");
        isProblem(others.request().post(address + "/secrets"), 404, "not-found");
        isProblem(
                others.request()
                        .header("If-Match", "\"x\"")
                        .body(body(SOMEWHERE, "PAUSED", "PUBLISHED"))
                        .put(address),
                404,
                "not-found");
        isProblem(others.request().header("If-Match", "\"x\"").delete(address), 404, "not-found");
        assertThat(ok(others.request().get(API + "webhooks?limit=100")).getList("items.id"))
                .doesNotContain(webhook);
        assertThat(ok(as("goals-editor").get(API + "webhooks?limit=100")).getList("items.id"))
                .contains(webhook);
        assertThat(ok(as("auditor").get(API + "webhooks?limit=100")).getList("items.id"))
                .contains(webhook);
        isProblem(as("auditor").post(address + "/secrets"), 403, "forbidden");
        isProblem(as("publisher").get(address), 403, "forbidden");
        isProblem(given().get(address), 401, "not-authenticated");
        assertThat(ok(editor().body(body(SOMEWHERE, "PAUSED", "PUBLISHED")).post(API + "webhooks"))
                        .getString("organisation"))
                .isNull();
    }

    @Test
    void webhookIsChangedPausedAndRemovedByWhoHasSeenIt() {
        Subscribing ours = new Subscribing("0642");
        String webhook = ours.subscribe(SOMEWHERE);
        String address = API + "webhooks/" + webhook;
        Response changed = ours.change(webhook, body("https://127.0.0.1:9/b", "PAUSED", "RESTATED", "PERIOD_CLOSED"));
        assertThat(ok(changed).getList("types")).containsExactly("RESTATED", "PERIOD_CLOSED");
        assertThat(ok(ours.request().get(API + "webhooks?state=PAUSED")).getList("items.id"))
                .containsExactly(webhook);
        String body = body(SOMEWHERE, "ACTIVE", "PUBLISHED");
        isProblem(ours.request().body(body).put(address), 428, "precondition-required");
        isProblem(ours.request().header("If-Match", "\"x\"").body(body).put(address), 412, "stale");
        isProblem(ours.request().delete(address), 428, "precondition-required");
        ours.remove(webhook);
        isProblem(ours.request().get(address), 404, "not-found");
    }

    @Test
    void secretIsShownOnceAndKeptNowhereInTheClear() throws SQLException {
        Subscribing ours = new Subscribing("0643");
        String webhook = ours.subscribe(SOMEWHERE);
        String first = ours.secret(webhook);
        assertThat(first).matches("whsec_[A-Za-z0-9+/]{43}=");
        Response second = ours.request().post(API + "webhooks/" + webhook + "/secrets");
        assertThat(second.jsonPath().getString("secret")).isNotEqualTo(first);
        assertThat(second.jsonPath().getString("previousUntil")).isNotNull();
        assertThat(second.header("Cache-Control")).contains("no-store");
        assertThat(ours.request().get(API + "webhooks/" + webhook).asString()).doesNotContain("whsec_", first);

        byte[] bytes = Base64.getDecoder().decode(first.substring("whsec_".length()));
        String dump = everything();
        assertThat(dump)
                .contains(webhook)
                .doesNotContain(first.substring("whsec_".length()))
                .doesNotContain(HexFormat.of().formatHex(bytes));
        assertThat(log(webhook)).contains("secret-made").doesNotContain("of-the-receiver", "whsec_");
        ours.remove(webhook);
    }

    /** Every row that could have kept it. */
    private String everything() throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String table : new String[] {"webhook", "change", "idempotency_key"}) {
                try (ResultSet rows = statement.executeQuery("select row_to_json(t)::text from " + table + " t")) {
                    while (rows.next()) {
                        dump.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return dump.toString();
    }

    private static String log(String webhook) {
        return as("auditor")
                .get(API + "changes?limit=100&subject=webhooks/" + webhook)
                .asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://system.example.se/goals",
                "//system.example.se/goals",
                "https:///goals-without-host",
                "https://user:word@system.example.se/",
                "https://system.example.se/#part",
                "https://system.example.se:0/",
                "https://system.example.se:65536/",
                "https://sy stem.example.se/",
                "https://åäö.example.se/",
                "https://10.0.0.1/",
                "https://10.1/goals",
                "https://192.168.1.1/",
                "https://172.16.0.1/",
                "https://100.64.0.1/",
                "https://169.254.169.254/latest",
                "https://0.0.0.0/goals",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/goals",
                "https://[::]/goals",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[ff02::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[2002:a00:1::1]/",
                "https://[2001:0:a00:1::1]/"
            })
    void addressThatMayNotBeReachedIsRefused(String url) {
        isProblem(new Subscribing("0662").attempt(body(url, "ACTIVE", "PUBLISHED")), 422, "invalid");
    }

    @Test
    void malformedSubscriptionIsRefused() {
        Subscribing ours = new Subscribing("0665");
        isProblem(ours.attempt(body(SOMEWHERE, "ACTIVE", "EVERYTHING")), 400, "malformed-request");
        isProblem(ours.attempt(body(SOMEWHERE, "SLOW", "PUBLISHED")), 400, "malformed-request");
        isProblem(
                ours.attempt("{\"url\": \"%s\", \"types\": [], \"state\": \"ACTIVE\"}".formatted(SOMEWHERE)),
                422,
                "invalid");
        isProblem(
                ours.request().body(body(SOMEWHERE, "ACTIVE", "PUBLISHED")).post(API + "webhooks"),
                400,
                "idempotency-key-missing");
        isProblem(ours.request().get(API + "webhooks/" + UUID.randomUUID() + "/deliveries"), 404, "not-found");
        isProblem(ours.request().get(API + "webhooks/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void noMoreThanTheAllowedNumberOfWebhooks() {
        Subscribing ours = new Subscribing("0680");
        for (int i = 0; i < 5; i++) {
            ours.subscribe(SOMEWHERE);
        }
        isProblem(ours.attempt(body(SOMEWHERE, "ACTIVE", "PUBLISHED")), 409, "too-many-webhooks");
    }

    @Test
    void sealedSecretOpensForItsOwnWebhookOnly() {
        Secrets secrets = new Secrets(Configured.with("ku.webhooks.key", key('a')));
        UUID webhook = UUID.randomUUID();
        byte[] secret = Secrets.make();
        byte[] kept = secrets.seal(webhook, secret);
        assertThat(secrets.open(webhook, kept)).isEqualTo(secret);
        assertThat(secrets.seal(webhook, secret)).isNotEqualTo(kept);
        assertThatThrownBy(() -> secrets.open(UUID.randomUUID(), kept)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Secrets(Configured.with("ku.webhooks.key", key('b'))).open(webhook, kept))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Secrets(Configured.byDefault()).seal(webhook, secret))
                .hasMessageContaining("not configured");
    }

    private static String key(char letter) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
