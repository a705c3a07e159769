package nu.kommunalutveckling.finance.sie;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.finance.sie.SieApi.MAPPINGS;
import static nu.kommunalutveckling.finance.sie.SieApi.editor;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class SieMappingTest {

    @Test
    void mappingIsCreatedOnceAndRewrittenByItsTag() {
        SieApi books = new SieApi();
        String address = MAPPINGS + books.organisationNumber;
        isProblem(books.map(books.mapping()), 412, "already-exists");
        isProblem(editor().body(books.mapping()).put(address), 428, "precondition-required");
        isProblem(editor().header("If-Match", "\"stale\"").body(books.mapping()).put(address), 412, "stale");
        Response read = given().auth().oauth2(Tokens.withScopes("kpi:read")).get(address);
        assertThat(read.jsonPath().getInt("accounts.size()")).isEqualTo(6);
        Response rewritten = editor().header("If-Match", read.header("ETag"))
                .body(books.mapping().replace("\"to\": 2999", "\"to\": 2998"))
                .put(address);
        assertThat(rewritten.statusCode()).as(rewritten.asString()).isEqualTo(200);
        assertThat(rewritten.jsonPath().getInt("accounts[0].to")).isEqualTo(2998);
        assertThat(given().auth()
                        .oauth2(Tokens.withRoles("auditor"))
                        .get("/finance/v1/changes?subject=sie-mappings/" + books.organisationNumber)
                        .jsonPath()
                        .getList("items.act"))
                .containsExactlyInAnyOrder("created", "rewritten");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"from\": 1000           | \"from\": 3000                         | accounts[0].from",
                "\"kind\": \"OUTCOME\"}   | \"kind\": \"OPENING\"}                 | accounts[3].kind",
                ", \"financier\": \"STATE\" | ''                                   | accounts[2].financier",
                ", \"organisation\": \"0680\" | ''                                 | accounts[5].organisation",
                "\"0680\"                 | \"nobody\"                             | accounts[5].organisation",
                "\"from\": 4000, \"to\": 7999 | \"from\": 3050, \"to\": 3149         | accounts[3].from",
                "\"code\": \"900\"        | \"code\": \"110\"                      | costCentres[1].code",
                "\"code\": \"6099\"       | \"code\": \"6010\"                     | projects[1].code",
                "\"code\": \"6099\"       | \"code\": \"6099\", \"area\": \"none\" | projects[1].area",
                "\"code\": \"6099\"       | \"code\": \"6099\", \"stateGrant\": \"none\" | projects[1].stateGrant",
                "\"code\": \"6099\"       | \"code\": \"6099\", \"project\": \"none\" | projects[1].project",
            })
    void mappingThatCannotBeUsedIsRefusedWithTheField(String sound, String faulty, String field) {
        SieApi books = new SieApi();
        String address = MAPPINGS + books.organisationNumber;
        String tag = given().auth()
                .oauth2(Tokens.withScopes("kpi:read"))
                .get(address)
                .header("ETag");
        assertThat(books.mapping()).contains(sound);
        Response refused = editor().header("If-Match", tag)
                .body(books.mapping().replace(sound, faulty))
                .put(address);
        isProblem(refused, 422, "invalid");
        assertThat(refused.jsonPath().getList("violations.field", String.class)).contains(field);
    }
}
