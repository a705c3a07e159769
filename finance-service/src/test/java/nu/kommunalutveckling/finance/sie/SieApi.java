package nu.kommunalutveckling.finance.sie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nu.kommunalutveckling.test.Tokens;

/** Books of an organisation that no other test uses, with two areas, a grant and a mapping. */
final class SieApi {
    static final String MAPPINGS = "/finance/v1/sie-mappings/";

    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(new EncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    final String organisationNumber;
    final String welfare = "v-" + UUID.randomUUID();
    final String staff = "s-" + UUID.randomUUID();
    final String grant = "g-" + UUID.randomUUID();

    SieApi() {
        int number = ThreadLocalRandom.current().nextInt(1_000_000_000);
        organisationNumber = "%06d-%04d".formatted(number / 1000, number % 1000);
        area(welfare, "PROJECT");
        area(staff, "STAFF");
        created(editor().body("""
                {"key": "%s", "area": "%s", "programme": "Psykisk hälsa", "sv": "Barn", "en": "Children",
                 "firstYear": 2020, "lastYearOfUse": 2029}""".formatted(grant, welfare)).post("/finance/v1/state-grants"));
        Response mapped = map(mapping());
        assertThat(mapped.statusCode()).as(mapped.asString()).isEqualTo(201);
    }

    /** Fees 3000–3099 of municipalities, grants 3500–3599 of the state, costs 4000–7999, payouts 7900; the rest no concern. */
    String mapping() {
        return """
                {"accounts": [
                   {"from": 1000, "to": 2999},
                   {"from": 3000, "to": 3099, "kind": "RECEIVED", "financier": "MUNICIPALITIES"},
                   {"from": 3500, "to": 3599, "kind": "RECEIVED", "financier": "STATE"},
                   {"from": 4000, "to": 7999, "kind": "OUTCOME"},
                   {"from": 5900, "to": 5999, "kind": "OUTCOME", "area": "%2$s"},
                   {"from": 7900, "to": 7900, "kind": "PAID_OUT", "organisation": "0680"}],
                 "costCentres": [{"code": "110", "area": "%1$s"}, {"code": "900", "area": "%2$s"}],
                 "projects": [{"code": "6010", "area": "%1$s", "stateGrant": "%3$s"}, {"code": "6099"}]}""".formatted(welfare, staff, grant);
    }

    Response map(String mapping) {
        return editor().header("If-None-Match", "*").body(mapping).put(MAPPINGS + organisationNumber);
    }

    static RequestSpecification editor() {
        return given().config(AS_WRITTEN)
                .auth()
                .oauth2(Tokens.withRoles("finance-editor"))
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    Response send(String file) {
        return send(file, false);
    }

    Response send(String file, boolean dryRun) {
        return editor().contentType("application/x-sie")
                .body(file.getBytes(SieReader.PC8))
                .post(MAPPINGS + organisationNumber + "/imports?dryRun=" + dryRun);
    }

    JsonPath imported(String file) {
        Response answer = send(file);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    /** A file of the year 2022 with what stands in vouchers. */
    String file(String vouchers) {
        return """
                #FLAGGA 0
                #PROGRAM "Ekonomi" 1
                #FORMAT PC8
                #GEN 20230105
                #SIETYP 4
                #ORGNR %s
                #RAR 0 20220101 20221231
                #KONTO 3010 "Medlemsavgift"
                #OKÄND "en etikett som ingen känner"
                """.formatted(organisationNumber) + vouchers;
    }

    /** A voucher with two rows that balance. */
    static String voucher(String head, String account, String objects, String debit, String credit) {
        return """
                #VER %s
                {
                #TRANS %s {%s} %s
                #TRANS 1930 {} %s
                }
                """.formatted(head, account, objects, debit, credit);
    }

    JsonPath entries(String filters) {
        return given().auth()
                .oauth2(Tokens.withScopes("kpi:read"))
                .get("/finance/v1/entries?limit=1000&sort=bookedOn&" + filters)
                .jsonPath();
    }

    private static void area(String key, String kind) {
        created(editor().body("""
                {"key": "%s", "kind": "%s", "ordinal": 1, "firstYear": 2020,
                 "names": [{"fromYear": 2020, "sv": "Område", "en": "Area"}]}""".formatted(key, kind)).post("/finance/v1/areas"));
    }

    private static void created(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }
}
