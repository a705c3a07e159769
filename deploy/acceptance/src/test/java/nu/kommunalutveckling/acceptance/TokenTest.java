package nu.kommunalutveckling.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Real tokens of the real Keycloak, and what somebody might make of them. */
@ExtendWith(OneSuiteForAll.class)
class TokenTest {
    private static final String LIVE = "/goals/v1/status?period=2022&basis=live";
    /** One address that needs a token at each of the five. */
    private static final List<String> NOT_PUBLIC = List.of(
            LIVE,
            "/finance/v1/reported-values",
            "/network/v1/reported-values",
            "/survey/v1/reported-values",
            "/course/v1/reported-values");

    private final RunningSuite suite;
    private final Keycloak keycloak;

    TokenTest(RunningSuite suite) {
        this.suite = suite;
        keycloak = new Keycloak(suite);
    }

    @Test
    void aDashboardScriptReadsLiveStatus() throws Exception {
        Answer answer = keycloak.client("dashboard").get(LIVE).isOk();
        assertThat(answer.json().path("basis").asText()).isEqualTo("LIVE");
        assertThat(answer.json().path("complete").asBoolean()).as("%s", answer).isTrue();
        assertThat(answer.json().path("publication").isNull()).isTrue();
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        // Rows that came since may give what print had no result for.
        assertThat(Status.values(answer.json())).containsAllEntriesOf(Status.values(published()));
    }

    @Test
    void aMunicipalSystemReadsLiveStatusAsItsOrganisation() throws Exception {
        JsonNode grant = keycloak.grant("municipality-0680");
        assertThat(claims(grant.path("access_token").asText())
                        .path("organisation")
                        .asText())
                .isEqualTo("0680");
        keycloak.client("municipality-0680").get(LIVE).isOk();
    }

    @Test
    void tokensLiveFiveMinutesAtMost() throws Exception {
        for (String client : List.of("dashboard", "municipality-0680", "reference-loader")) {
            assertThat(keycloak.grant(client).path("expires_in").asInt())
                    .as(client)
                    .isBetween(1, 300);
        }
    }

    @Test
    void whatIsNoGoodTokenIsRefusedByTheGatewayAndEveryService() throws Exception {
        String good = keycloak.tokenOf("admin");
        SoftAssertions all = new SoftAssertions();
        for (String path : NOT_PUBLIC) {
            Answer passing = Visitor.with(suite, good).get(path);
            all.assertThat(passing.status()).as("%s", passing).isEqualTo(200);
            for (Map.Entry<String, String> bad : noGood(good).entrySet()) {
                Answer answer = Visitor.with(suite, bad.getValue()).get(path);
                all.assertThatCode(() -> answer.isProblem(401, "not-authenticated"))
                        .as("%s at %s", bad.getKey(), path)
                        .doesNotThrowAnyException();
            }
        }
        all.assertAll();
    }

    @Test
    void whoeverHasNoRoleReadsNothingThatIsNotPublished() throws Exception {
        Visitor participant = keycloak.person("participant");
        for (String path : NOT_PUBLIC) {
            participant.get(path).isProblem(403, "forbidden");
        }
    }

    @Test
    void anEditorOfOneAreaWritesInNoOther() throws Exception {
        Visitor networkEditor = keycloak.person("network-editor");
        networkEditor
                .send("POST", "/finance/v1/reported-values", "{}", "Content-Type", "application/json")
                .isProblem(403, "forbidden");
        networkEditor
                .send("PUT", "/goals/v1/plans/2022", "{}", "Content-Type", "application/json")
                .isProblem(403, "forbidden");
        networkEditor
                .send("POST", "/goals/v1/publications", "{}", "Content-Type", "application/json")
                .isProblem(403, "forbidden");
    }

    @Test
    void somebodyElsesTokenDoesNotSpoilWhatIsPublished() throws Exception {
        Answer answer = keycloak.client("stranger").get("/goals/v1/status?period=2022");
        assertThat(answer.isOk().json()).isEqualTo(published());
    }

    private JsonNode published() throws IOException, InterruptedException {
        return Visitor.anonymous(suite)
                .get("/goals/v1/status?period=2022")
                .isOk()
                .json();
    }

    /** By what is wrong with it. */
    private Map<String, String> noGood(String good) throws Exception {
        String[] parts = good.split("\\.", -1);
        Map<String, String> noGood = new LinkedHashMap<>();
        noGood.put(
                "for another audience",
                keycloak.grant("stranger").path("access_token").asText());
        noGood.put("garbage", "...");
        noGood.put("one word", "dashboard");
        noGood.put("no signature", parts[0] + "." + parts[1] + ".");
        noGood.put("alg=none", encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".");
        noGood.put("signature changed", parts[0] + "." + parts[1] + "." + turned(parts[2]));
        noGood.put("content changed", parts[0] + "." + promoted(keycloak.tokenOf("participant")) + "." + parts[2]);
        noGood.put("signed by somebody else", forged(parts[0], parts[1]));
        return noGood;
    }

    private static JsonNode claims(String token) throws IOException {
        return Answer.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** The same length, another signature. */
    private static String turned(String signature) {
        return new StringBuilder(signature).reverse().toString();
    }

    /** What somebody without any role would like to be told of himself. */
    private static String promoted(String token) throws IOException {
        ObjectNode claims = (ObjectNode) claims(token);
        claims.putArray("roles").add("admin");
        return encoded(claims.toString());
    }

    private static String forged(String header, String claims) throws GeneralSecurityException {
        PrivateKey key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update((header + "." + claims).getBytes(UTF_8));
        return header + "." + claims + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }
}
