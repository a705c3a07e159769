package nu.kommunalutveckling.finance.reconciliation;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class PublishedDocumentRefusalsTest {
    /** Each puts one text in place of another in a sound document; the last column is to blame. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kind\": \"OTHER\"      | \"kind\": \"BOOK\"               | kind",
                "\"yearTo\": 2031         | \"yearTo\": 2030                 | yearTo",
                "\"yearFrom\": 2031,      | \"author\": \"N\",               | yearFrom",
                "\"yearFrom\": 2031,      | \"author\": \"N\", \"yearFrom\": 2031, | author",
                "\"unit\": \"TKR\"        | \"unit\": \"EUR\"                | tables[0].unit",
                "\"role\": \"RECEIVED\"   | \"role\": \"OPENING\"            | tables[0].columns[2].role",
                "\"role\": \"RECEIVED\"   | \"role\": \"PERCENT_OF\"         | tables[0].columns[2].whole",
                "\"role\": \"RECEIVED\"   | \"role\": \"COUNT\", \"holds\": [\"lost\"] | tables[0].columns[2].holds[0]",
                "\"key\": \"received\"    | \"key\": \"opening\"             | tables[0].columns[2].key",
                "\"kind\": \"AREA\"       | \"kind\": \"OF_WHICH\"           | tables[0].rows[0].parent",
                "\"kind\": \"AREA\"       | \"kind\": \"SUBTOTAL\"           | tables[0].rows[0].holds",
                "\"kind\": \"AREA\"       | \"kind\": \"TOTAL\", \"holds\": [{\"rows\": [\"social\"]}] | tables[0].rows[0].holds[0].rows",
                "\"column\": \"received\" | \"column\": \"area\"             | tables[0].rows[0].cells[1].column",
                "\"column\": \"received\" | \"column\": \"opening\"          | tables[0].rows[0].cells[1].column",
                "\"value\": 34274         | \"value\": 34275                 | tables[0].rows[0].cells[1].value",
                "\"value\": 34274         | \"value\": null                  | tables[0].rows[0].cells[1].value",
            })
    void documentThatCannotBeIsRefusedWithThePlaceOfEachFault(String there, String instead, String blamed) {
        String document = FindingTest.report(Api.key(), "98 651").replace(there, instead);
        Response answer = Api.transcribe(document);
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field"))
                .as(answer.asString())
                .contains(blamed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SUM   | \"of\": [\"funds/lost/opening\"]                                     | MNKR    | figures[0].claims[0]",
                "SUM   | \"of\": [\"figures/one\"]                                            | MNKR    | figures[0].claims[0]",
                "SUM   | \"of\": [\"funds/social/opening\"]                                   | COUNT   | figures[0].claims[0].of",
                "SHARE | \"of\": [\"funds/social/opening\"], \"base\": [\"funds/social/received\"] | MNKR | figures[0].claims[0].is",
                "SHARE | \"of\": [\"funds/social/opening\"]                                   | PERCENT | figures[0].claims[0].base",
                "SUM   | \"of\": [\"nowhere\"]                                                | MNKR    | figures[0].claims[0].of[0]",
            })
    void claimAboutWhatIsNotThereIsRefused(String is, String of, String unit, String blamed) {
        Response answer = Api.transcribe(claiming(Api.key(), is, of, unit));
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field"))
                .as(answer.asString())
                .contains(blamed);
    }

    @Test
    void secondDocumentOfTheSameKeyIsRefused() {
        String document = FindingTest.report(Api.key(), "98 651");
        assertThat(Api.transcribe(document).statusCode()).isEqualTo(201);
        isProblem(Api.transcribe(document), 409, "conflict");
    }

    @Test
    void documentTooLargeIsRefused() {
        isProblem(Api.transcribe("{\"key\": \"" + "x".repeat(1_100_000) + "\"}"), 413, "too-large");
    }

    @Test
    void whatOthersReferToCannotBeTakenAway() {
        String key = Api.key();
        Api.transcribe(FindingTest.report(key, "98 651"));
        Response other =
                Api.transcribe(claiming(Api.key(), "SUM", "\"of\": [\"" + key + ":funds/social/received\"]", "MNKR"));
        assertThat(other.statusCode()).as(other.asString()).isEqualTo(201);
        String without = FindingTest.report(key, "98 651")
                .replace("\"key\": \"received\"", "\"key\": \"granted\"")
                .replace("\"column\": \"received\"", "\"column\": \"granted\"");
        isProblem(Api.correct(key, without), 409, "still-referred-to");
    }

    @Test
    void correctionNeedsTheTagTheKeyAndAReason() {
        String key = Api.key();
        String document = FindingTest.report(key, "98 651");
        Api.transcribe(document);
        String address = Api.DOCUMENTS + "/" + key;
        String change = "{\"document\": " + document + ", \"reason\": \"Fel.\"}";
        isProblem(Api.editor().body(change).put(address), 428, "precondition-required");
        isProblem(Api.editor().header("If-Match", "\"old\"").body(change).put(address), 412, "stale");
        isProblem(Api.correct(key, FindingTest.report(Api.key(), "98 651")), 422, "invalid");
        String tag = given().get(address).header("ETag");
        isProblem(
                Api.editor()
                        .header("If-Match", tag)
                        .body("{\"document\": " + document + "}")
                        .put(address),
                422,
                "invalid");
    }

    @Test
    void judgementNeedsTheTagAStateAndANote() {
        String key = Api.key();
        Api.transcribe(FindingTest.report(key, "99 000"));
        String address = Api.FINDINGS + "/" + Api.findings(key).jsonPath().getString("items[0].id");
        Map<String, String> judgement = Map.of("state", "ACCEPTED", "note", "Känt.");
        isProblem(Api.editor().body(judgement).put(address), 428, "precondition-required");
        isProblem(Api.editor().header("If-Match", "\"old\"").body(judgement).put(address), 412, "stale");
        String tag = given().get(address).header("ETag");
        isProblem(
                Api.editor()
                        .header("If-Match", tag)
                        .body(Map.of("state", "ACCEPTED"))
                        .put(address),
                422,
                "invalid");
        isProblem(
                Api.editor()
                        .header("If-Match", tag)
                        .body(Map.of("note", "Känt."))
                        .put(address),
                422,
                "invalid");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        isProblem(given().get(Api.DOCUMENTS + "/" + Api.key()), 404, "not-found");
        isProblem(given().get(Api.FINDINGS + "/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void checkThatPrintPassesIsNoFinding() {
        String key = Api.key();
        Api.transcribe(FindingTest.report(key, "98 651"));
        String passed = given().queryParam("document", key)
                .queryParam("verdict", "EQUAL")
                .get(Api.FINDINGS)
                .jsonPath()
                .getString("items[0].id");
        isProblem(given().get(Api.FINDINGS + "/" + passed), 404, "not-found");
    }

    private static String claiming(String key, String is, String of, String unit) {
        String figure =
                "\"figures\": [{\"key\": \"one\", \"item\": \"medel\", \"text\": \"34,3\", \"value\": 34.3, \"unit\": \""
                        + unit + "\", \"claims\": [{\"is\": \"" + is + "\", " + of + "}]}], \"tables\"";
        return FindingTest.report(key, "98 651").replace("\"tables\"", figure);
    }
}
