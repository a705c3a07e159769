package nu.kommunalutveckling.finance.reconciliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** Documents through the door, and what is found in them. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class FindingTest {
    @Test
    void everyReferenceDocumentComesInWholeAndGivesWhatTheRulesSay() {
        String suffix = Api.key();
        List<String> named = new ArrayList<>();
        for (String key : Documents.REFERENCE) {
            Response answer = Api.transcribe(Documents.text(key).replaceAll("\"(S00\\d)(?=[\":])", "\"$1-" + suffix));
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        }
        for (String key : Documents.REFERENCE) {
            JsonPath found = Api.findings(key + "-" + suffix).jsonPath();
            for (int i = 0; i < found.getList("items").size(); i++) {
                String at = "items[" + i + "].";
                named.add(key + " " + found.getString(at + "rule") + " " + found.getString(at + "printed") + " "
                        + found.getString(at + "cause"));
            }
            List<String> cells = given().queryParam("limit", 1000)
                    .get(Api.DOCUMENTS + "/" + key + "-" + suffix + "/cells")
                    .jsonPath()
                    .getList("items.text");
            assertThat(cells)
                    .as(key)
                    .hasSameSizeAs(Documents.read(Documents.text(key)).tables().stream()
                            .flatMap(table -> table.rows().stream())
                            .flatMap(row -> row.cells().stream())
                            .toList());
        }
        assertThat(named)
                .contains(
                        "S001 DISPOSABLE_FLOW 6893 UNEXPLAINED",
                        "S001 COLUMN_SUM null BLANK_CELL",
                        "S002 PERCENT_OF 37 TRUNCATED",
                        "S003 COLUMN_SUM 97883 ELIMINATION_LEFT_OUT",
                        "S004 COLUMN_SUM 59913 ELIMINATION_LEFT_OUT")
                .hasSameSizeAs(Documents.findings(Documents.reference()));
    }

    @Test
    void whatAPersonSaysStandsAsLongAsTheFindingIsTheSame() {
        String key = Api.key();
        String report = report(key, "98 652");
        assertThat(Api.transcribe(report(key, "99 000")).statusCode()).isEqualTo(201);
        String id = id(key);
        assertThat(Api.judge(id, "ACCEPTED").jsonPath().getString("state")).isEqualTo("ACCEPTED");

        assertThat(Api.correct(key, report(key, "99 000").replace("Område", "Områden"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Api.findings(key).jsonPath().getList("items.state")).containsExactly("ACCEPTED");
        assertThat(id(key)).isEqualTo(id);

        assertThat(Api.correct(key, report(key, "98 651")).statusCode()).isEqualTo(200);
        assertThat(Api.findings(key).jsonPath().getList("items")).isEmpty();
        assertThat(given().get(Api.FINDINGS + "/" + id).statusCode()).isEqualTo(404);

        assertThat(Api.correct(key, report(key, "97 000")).statusCode()).isEqualTo(200);
        assertThat(Api.findings(key).jsonPath().getList("items.state")).containsExactly("OPEN");

        assertThat(Api.correct(key, report).statusCode()).isEqualTo(200);
        assertThat(Api.findings(key).jsonPath().getList("items")).isEmpty();
        assertThat(given().queryParam("document", key)
                        .queryParam("verdict", "EQUAL_WITHIN_ROUNDING")
                        .get(Api.FINDINGS)
                        .jsonPath()
                        .getList("items.rule"))
                .containsExactly("DISPOSABLE_FLOW");
    }

    @Test
    void findingsAreFilteredAndComeAsCsvAndWorkbook() {
        String key = Api.key();
        Api.transcribe(report(key, "89 651"));
        Response csv = given().queryParam("document", key)
                .queryParam("state", "OPEN")
                .accept("text/csv")
                .get(Api.FINDINGS);
        assertThat(csv.asString()).contains("DISPOSABLE_FLOW", "DIGITS_SWAPPED", "89651", "98651");
        assertThat(given().queryParam("document", key)
                        .queryParam("state", "CORRECTED")
                        .get(Api.FINDINGS)
                        .jsonPath()
                        .getInt("items.size()"))
                .isZero();
        Response workbook =
                given().queryParam("document", key).queryParam("format", "xlsx").get(Api.FINDINGS);
        assertThat(workbook.asByteArray()).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void sameDocumentSentByTwoAtOnceIsWrittenOnce() throws Exception {
        String report = report(Api.key(), "98 651");
        Callable<Integer> send = () -> Api.transcribe(report).statusCode();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : both.invokeAll(List.of(send, send))) {
                codes.add(answer.get());
            }
            assertThat(codes).containsExactlyInAnyOrder(201, 409);
        }
    }

    private static String id(String document) {
        return Api.findings(document).jsonPath().getString("items[0].id");
    }

    static String report(String key, String disposable) {
        return """
                {"key": "%s", "kind": "OTHER", "yearFrom": 2031, "yearTo": 2031, "tables": [{"key": "funds", "unit": "TKR",
                 "columns": [{"key": "area", "heading": "Område", "role": "LABEL"}, {"key": "opening", "role": "OPENING"},
                  {"key": "received", "role": "RECEIVED"}, {"key": "disposable", "role": "DISPOSABLE"}],
                 "rows": [{"key": "social", "kind": "AREA", "cells": [
                  {"column": "opening", "text": "64 377", "value": 64377},
                  {"column": "received", "text": "34 274", "value": 34274},
                  {"column": "disposable", "text": "%s", "value": %s}]}]}]}""".formatted(key, disposable, disposable.replace(" ", ""));
    }
}
