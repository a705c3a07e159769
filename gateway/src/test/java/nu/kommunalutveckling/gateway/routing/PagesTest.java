package nu.kommunalutveckling.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages the gateway shows of its own. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(SmallServices.class)
class PagesTest {
    private static final List<String> APIS = List.of("goals", "finance", "network", "survey", "course");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/json, text/html;q=0.5",
                "image/png",
                "text/html;q=0.1, application/json"
            })
    void theIndexIsForPrograms(String accept) {
        Response answer = given().header("Accept", accept).get("/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/json");
        assertThat(answer.jsonPath().getList("apis.name", String.class)).isEqualTo(APIS);
        assertThat(answer.jsonPath().getString("apis[1].href")).isEqualTo("http://localhost:8080/finance/v1/api-info");
        assertThat(answer.jsonPath().getString("apis[1].openapi"))
                .isEqualTo("http://localhost:8080/finance/v1/openapi.json");
        assertThat(answer.jsonPath().getString("apis[1].documentation"))
                .isEqualTo("http://localhost:8080/docs?urls.primaryName=finance");
    }

    @Test
    void theIndexIsForPeopleToo() {
        Response answer = given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/");
        assertThat(answer.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.asString()).contains("/docs?urls.primaryName=finance").doesNotContain("<script", "style=");
    }

    @ParameterizedTest
    @CsvSource({"sv,Ekonomi", "en,Finance", "de,Ekonomi"})
    void theIndexSpeaksBothLanguages(String language, String title) {
        Response answer = given().header("Accept-Language", language).get("/");
        assertThat(answer.jsonPath().getString("apis[1].title")).isEqualTo(title);
        assertThat(answer.header("Content-Language")).isEqualTo(language.equals("en") ? "en" : "sv");
        assertThat(answer.headers().getValues("Vary").toString()).contains("Accept, Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/docs.js", "/docs/terms"})
    void aPageIsNotSentTwice(String path) {
        Response first = given().get(path);
        assertThat(first.header("Cache-Control")).startsWith("public, max-age=300");
        Response again = given().header("If-None-Match", first.header("ETag")).get(path);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(given().head(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/docs.js", "/docs/terms"})
    void aPageTakesNothing(String path) {
        Response answer = given().post(path);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void theDocumentationLoadsNothingFromElsewhereAndNoScriptStandsInIt() {
        Response page = given().get("/docs");
        String policy = page.header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .contains("connect-src 'self' http://localhost:8180;")
                .doesNotContain("unsafe", "*");
        assertThat(page.asString()).contains("data-apis=\"" + String.join(" ", APIS) + "\"");
        assertThat(page.asString()).contains("data-realm=\"http://localhost:8180/realms/ku\"", "data-client=\"spa\"");
        for (String document : List.of("/docs", "/docs/oauth2-redirect.html")) {
            var loaded = Pattern.compile("(?:src|href)=\"([^\"]*)\"")
                    .matcher(given().get(document).asString());
            while (loaded.find()) {
                assertThat(loaded.group(1)).matches("/docs/.*|data:,");
                if (loaded.group(1).startsWith("/")) {
                    assertThat(given().get(loaded.group(1)).statusCode()).isEqualTo(200);
                }
            }
            assertThat(given().get(document).asString()).doesNotContain("<script>", "style=", "onclick");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/swagger-ui-bundle.js.map", "/docs/index.html", "/openapi-ui/index.html", "/docs.js"})
    void nothingElseOfTheLibraryIsServed(String path) {
        assertThat(given().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void everyKindOfProblemIsToldAtItsAddress() {
        List<String> slugs = given().get("/problems").jsonPath().getList("items.slug", String.class);
        assertThat(slugs).contains("stale", "unknown-parameter", "status-incomplete");
        for (String slug : slugs) {
            Response answer = given().get("/problems/" + slug);
            assertThat(answer.statusCode()).as(slug).isEqualTo(200);
            assertThat(answer.jsonPath().getString("title.sv")).isNotBlank();
            assertThat(answer.jsonPath().getString("detail.en")).isNotBlank();
        }
        assertThat(given().get("/problems/no-such-problem").statusCode()).isEqualTo(404);
    }
}
