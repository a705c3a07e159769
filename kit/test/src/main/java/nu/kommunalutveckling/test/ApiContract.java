package nu.kommunalutveckling.test;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * What every API owes its document and its document owes the API: it is the checked-in file, it keeps the rules, and
 * each operation in it lets in exactly those it names. All of it is derived from what the running service serves, so
 * that no operation can be added without being walked. Each service's own test extends this one.
 */
public abstract class ApiContract {
    private static final Path CHECKED_IN = Path.of("openapi.yaml");
    private static final Path SERVED = Path.of("target/openapi/served.yaml");

    private static final Map<String, String> UNACCEPTABLE = Map.of(
            "wrong audience", Tokens.withWrongAudience("admin"),
            "wrong issuer", Tokens.withWrongIssuer("admin"),
            "expired", Tokens.expired("admin"),
            "forged", Tokens.forged("admin"),
            "alg=none", Tokens.unsigned("admin"),
            "not a token", "...");

    private final String api = ConfigProvider.getConfig().getValue("ku.api", String.class);

    /** The rules that a document breaks: {@code OpenApiRules.broken}, which cannot be seen from here. */
    protected abstract List<String> broken(JsonNode document);

    @Test
    void servedDocumentIsTheCheckedInFile() throws IOException {
        String document = new String(given().get("/" + api + "/v1/openapi.yaml").asByteArray(), StandardCharsets.UTF_8);
        Files.createDirectories(SERVED.getParent());
        Files.writeString(SERVED, document);
        assertThat(document)
                .as(
                        "The API has changed. If that is meant, say so in CHANGELOG.md and run: cp %1$s/%2$s %1$s/%3$s",
                        Workspace.module(), SERVED, CHECKED_IN)
                .isEqualTo(Files.exists(CHECKED_IN) ? Files.readString(CHECKED_IN) : "");
    }

    @Test
    void documentKeepsTheRules() throws IOException {
        assertThat(broken(document())).isEmpty();
    }

    @Test
    void everyOperationButThePublicOnesRefusesWhoeverIsNotAuthenticated() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations()) {
            if (operation.isPublic()) {
                continue;
            }
            refuses(all, operation, 401, "not-authenticated", "anyone", operation.send(null));
            UNACCEPTABLE.forEach(
                    (fault, token) -> refuses(all, operation, 401, "not-authenticated", fault, operation.send(token)));
        }
        all.assertAll();
    }

    @Test
    void everyOperationLetsInExactlyThoseItNames() throws IOException {
        SoftAssertions all = new SoftAssertions();
        List<Caller> callers = Caller.of(api);
        for (Operation operation : operations()) {
            all.assertThat(Caller.ALL_PERMISSIONS)
                    .as("%s asks for a permission that nobody is known to have", operation)
                    .containsAll(operation.permissions());
            for (Caller caller : callers) {
                if (!operation.allows(caller.permissions())) {
                    refuses(all, operation, 403, "forbidden", caller.name(), operation.send(caller.token()));
                } else {
                    Response answer = operation.reads()
                            ? operation.send(caller.token())
                            : operation.sendHarmlessly(caller.token());
                    all.assertThat(answer.statusCode())
                            .as("%s by %s: %s", operation, caller.name(), answer.asString())
                            .isLessThan(500)
                            .isNotIn(401, 403, 405, 406, 415, 429);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void everyPublicOperationAnswersAnyone() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations()) {
            if (operation.isPublic()) {
                Response answer = operation.send(null);
                all.assertThat(answer.statusCode())
                        .as("%s by anyone: %s", operation, answer.asString())
                        .isLessThan(500)
                        .isNotIn(401, 403, 405, 406, 415, 429);
            }
        }
        all.assertAll();
    }

    private static void refuses(
            SoftAssertions all, Operation operation, int status, String slug, String caller, Response answer) {
        all.assertThatCode(() -> isProblem(answer, status, slug))
                .as("%s by %s", operation, caller)
                .doesNotThrowAnyException();
    }

    private List<Operation> operations() throws IOException {
        List<Operation> operations = Operation.of(document());
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private JsonNode document() throws IOException {
        return new ObjectMapper()
                .readTree(given().get("/" + api + "/v1/openapi.json").asByteArray());
    }
}
