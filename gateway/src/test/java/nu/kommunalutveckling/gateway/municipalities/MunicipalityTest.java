package nu.kommunalutveckling.gateway.municipalities;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.status.Goals.isProblem;
import static nu.kommunalutveckling.gateway.status.Goals.kpi;
import static nu.kommunalutveckling.gateway.status.Goals.planned;
import static nu.kommunalutveckling.gateway.status.Goals.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.gateway.status.MeasureServers.Mood;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a municipality, published and live. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class MunicipalityTest {
    private static final String ALL = "/goals/v1/municipalities";
    private static final String ONE = ALL + "/0680";

    @BeforeEach
    @AfterEach
    void allWell() {
        MeasureServers.allWell();
    }

    @Test
    void theThirteenAreListedWithTheirPages() {
        JsonPath all = given().get(ALL).jsonPath();
        assertThat(all.getList("items.code")).hasSize(13).contains("0604", "0687");
        assertThat(all.getString("items.find {it.code == '0680'}._links.self")).endsWith(ONE);
        assertThat(given().get(ALL + "?format=csv").asString()).startsWith("code,name,officialName\r\n0604,Aneby,");
    }

    @Test
    void whatIsPublishedIsAnyonesAndStaysUntilItIsRestated() {
        fees(2093, "0680", "100");
        fees(2093, "0604", "50.5");
        figure(2093, "attendance-share;organisation:0680", "\"value\": 67, \"numerator\": 2, \"denominator\": 3");
        inNetwork(2093, "arkiv");
        planned(2093, kpi("any", "80", "network", "share;of:any"));
        UUID first = published(2093, null);

        Response page = given().get(ONE + "?from=2093&to=2093");
        assertThat(page.header("Cache-Control")).startsWith("public");
        JsonPath told = page.jsonPath();
        assertThat(told.getString("name")).isEqualTo("Jönköping");
        assertThat(told.getString("basis")).isEqualTo("PUBLISHED");
        assertThat(told.getBoolean("complete")).isTrue();
        assertThat(told.getInt(of("fees", "value"))).isEqualTo(100);
        assertThat(told.getDouble(of("fees", "mean.value"))).isEqualTo(75.25);
        assertThat(told.getInt(of("fees", "mean.municipalities"))).isEqualTo(2);
        assertThat(told.getUUID(of("fees", "publication"))).isEqualTo(first);
        assertThat(told.getDouble(of("attendance", "mean.value"))).isEqualTo(66.7);
        assertThat(told.getString(of("payouts", "observation"))).isEqualTo("MISSING");
        assertThat(told.getInt(of("payouts", "mean.municipalities"))).isZero();
        assertThat(told.getList("networks.network")).containsExactly("arkiv");
        assertThat(told.getString("networks[0].name")).isEqualTo("The network arkiv");
        assertThat(told.getList("networks[0].figures.years.flatten().value")).containsExactly(1, 90, 75);
        assertThat(given().header("If-None-Match", page.header("ETag"))
                        .get(ONE + "?from=2093&to=2093")
                        .statusCode())
                .isEqualTo(304);

        fees(2093, "0680", "120");
        MeasureServers.mood("finance", Mood.FAULTY);
        assertThat(given().get(ONE + "?from=2093&to=2093").header("ETag")).isEqualTo(page.header("ETag"));
        MeasureServers.allWell();
        UUID second = published(2093, "\"Avgiften var fel.\"");
        JsonPath restated = given().get(ONE + "?from=2093&to=2093").jsonPath();
        assertThat(restated.getInt(of("fees", "value"))).isEqualTo(120);
        assertThat(restated.getUUID(of("fees", "publication"))).isEqualTo(second);
    }

    @Test
    void nothingIsPublishedWhileAServiceThatHasFiguresOfMunicipalitiesIsSilent() {
        planned(2096, kpi("any", "80", "network", "share;of:any"));
        MeasureServers.mood("finance", Mood.FAULTY);
        Response refused = publish(UUID.randomUUID().toString(), 2096, "null");
        isProblem(refused, 409, "status-incomplete");
        assertThat(refused.jsonPath().getString("detail")).contains("finance");
        isProblem(given().get("/goals/v1/status?period=2096"), 404, "not-published");
        assertThat(given().get(ONE + "?from=2096&to=2096").jsonPath().getList("years"))
                .isEmpty();
    }

    @Test
    void liveFiguresNeedATokenAndAreTheSameToWhoeverHasOne() {
        fees(2048, "0680", "300");
        String address = ONE + "?basis=live&from=2048&to=2049";
        isProblem(given().get(address), 401, "not-authenticated");
        isProblem(given().auth().oauth2(Tokens.ofPerson("anna")).get(address), 403, "forbidden");
        Response own = given().auth().oauth2(Tokens.ofOrganisation("0680")).get(address);
        assertThat(own.header("Cache-Control")).contains("private");
        assertThat(own.jsonPath().getList("years")).containsExactly(2048, 2049);
        assertThat(own.jsonPath().getInt(of("fees", "value"))).isEqualTo(300);
        assertThat(own.jsonPath().getString("basis")).isEqualTo("LIVE");
        assertThat(given().auth()
                        .oauth2(Tokens.ofOrganisation("0604"))
                        .get(address)
                        .header("ETag"))
                .isEqualTo(own.header("ETag"));
        assertThat(given().auth()
                        .oauth2(Tokens.withScopes("kpi:read"))
                        .get(address)
                        .header("ETag"))
                .isEqualTo(own.header("ETag"));
    }

    @ParameterizedTest
    @CsvSource({"finance, FAULTY", "network, SLOW", "network, BABBLING", "course, REFUSING"})
    void aServiceThatIsSilentIsNamedAndTheRestIsThere(String silent, Mood mood) {
        fees(2054, "0680", "400");
        figure(2054, "participations;organisation:0680", "\"value\": 7");
        inNetwork(2054, "silent");
        assertThat(live(2054).getBoolean("complete")).isTrue();
        MeasureServers.mood(silent, mood);
        JsonPath page = live(2054);
        assertThat(page.getBoolean("complete")).isFalse();
        assertThat(page.getList("problems.service")).containsOnly(silent);
        assertThat(page.getInt(of("fees", "value"))).isEqualTo(400);
        assertThat(page.getInt(of("participations", "value"))).isEqualTo(7);
        assertThat(page.getBoolean(of("fees", "stale"))).isEqualTo(silent.equals("finance"));
        assertThat(page.getBoolean(of("participations", "stale"))).isEqualTo(silent.equals("course"));
        assertThat(page.getList("networks.network")).contains("silent");
    }

    @Test
    void rowsAreThePageAsOneTable() {
        fees(2059, "0680", "1000.5");
        String address = ONE + "/rows?basis=live&from=2059&to=2059";
        JsonPath rows = given().auth()
                .oauth2(Tokens.ofOrganisation("0680"))
                .get(address)
                .jsonPath();
        assertThat(rows.getFloat("items.find {it.figure == 'fees'}.value")).isEqualTo(1000.5f);
        assertThat(rows.getInt("items.find {it.figure == 'fees'}.meanOf")).isEqualTo(1);
        String csv = given().auth()
                .oauth2(Tokens.ofOrganisation("0680"))
                .urlEncodingEnabled(false)
                .header("Accept-Language", "sv")
                .get(address + "&format=csv;profile=excel-sv")
                .asString();
        assertThat(csv)
                .startsWith("\uFEFFmunicipality;municipalityName;year;")
                .contains(";Avgifter;;;MONEY;SEK;1000,5;");
        Response sheet = given().auth().oauth2(Tokens.ofOrganisation("0680")).get(address + "&format=xlsx");
        assertThat(sheet.header("Content-Disposition")).contains("municipality-0680.xlsx");
        isProblem(given().get(address), 401, "not-authenticated");
        assertThat(given().get(ONE + "/rows?from=2059&to=2059").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void detailsAreForTheMunicipalityItselfAndThoseWhoKeepOrAuditTheGoals() {
        MeasureServers.page(
                "/finance/v1/fees?municipality=0680&year=2049&sort=partnership&limit=1000",
                "{\"partnership\":\"social\",\"kind\":\"BASE_FEE\",\"amount\":10.5,\"invoicedOn\":null,\"new\":1}",
                false);
        MeasureServers.page(
                "/finance/v1/payouts?organisation=0680&period=2049", "{\"stateGrant\":null,\"amount\":7}", false);
        String attendances = "/network/v1/attendances?organisation=0680&period=2049&sort=day&limit=1000";
        MeasureServers.page(attendances, "{\"network\":\"pks\",\"day\":\"2049-03-01\",\"presence\":\"PRESENT\"}", true);
        MeasureServers.page(
                attendances + "&page=2", "{\"network\":\"pks\",\"day\":\"2049-05-01\",\"presence\":\"ABSENT\"}", false);
        MeasureServers.page(
                "/course/v1/participations?organisation=0680&period=2049&sort=lastDay&limit=1000",
                "{\"course\":\"samtal\",\"occasion\":\"samtal-1\",\"lastDay\":\"2049-04-01\",\"participants\":12}",
                false);
        String address = ONE + "/details?year=2049";
        JsonPath own = given().auth()
                .oauth2(Tokens.ofOrganisation("0680"))
                .get(address)
                .jsonPath();
        assertThat(own.getBoolean("complete")).isTrue();
        assertThat(own.getList("items.kind"))
                .containsExactly("FEE", "PAYOUT", "ATTENDANCE", "ATTENDANCE", "PARTICIPATION");
        assertThat(own.getList("items.subject")).containsExactly("social", null, "pks", "pks", "samtal");
        assertThat(own.getList("items.what")).containsExactly("BASE_FEE", null, "PRESENT", "ABSENT", null);
        assertThat(own.getList("items.day")).containsExactly(null, null, "2049-03-01", "2049-05-01", "2049-04-01");
        assertThat(own.getFloat("items[0].value")).isEqualTo(10.5f);
        assertThat(given().auth()
                        .oauth2(Tokens.withRoles("auditor"))
                        .get(address + "&format=csv")
                        .asString())
                .startsWith(
                        "kind,service,subject,occasion,day,what,value,unit\r\nFEE,finance,social,,,BASE_FEE,10.5,SEK");

        isProblem(given().get(address), 401, "not-authenticated");
        isProblem(given().auth().oauth2(Tokens.ofOrganisation("0604")).get(address), 403, "forbidden");
        isProblem(given().auth().oauth2(Tokens.withScopes("kpi:read")).get(address), 403, "forbidden");
        isProblem(given().auth().oauth2(Tokens.withRoles("finance-editor")).get(address), 403, "forbidden");
        isProblem(
                given().auth().oauth2(Tokens.ofOrganisation("0680")).get(ALL + "/0580/details?year=2049"),
                404,
                "not-found");
        isProblem(given().auth().oauth2(Tokens.ofOrganisation("0680")).get(ONE + "/details"), 400, "invalid-parameter");

        MeasureServers.mood("network", Mood.FAULTY);
        JsonPath without = given().auth()
                .oauth2(Tokens.ofOrganisation("0680"))
                .get(address)
                .jsonPath();
        assertThat(without.getBoolean("complete")).isFalse();
        assertThat(without.getList("problems.service")).containsExactly("network");
        assertThat(without.getList("items.kind")).containsExactly("FEE", "PAYOUT", "PARTICIPATION");
    }

    @Test
    void whatThereIsNotIsRefused() {
        isProblem(given().get(ALL + "/0580"), 404, "not-found");
        isProblem(given().get(ALL + "/06"), 404, "not-found");
        isProblem(given().get(ALL + "/0580/rows"), 404, "not-found");
        isProblem(given().get(ONE + "?basis=draft"), 400, "invalid-parameter");
        isProblem(given().get(ONE + "?from=2022&to=2021"), 400, "invalid-parameter");
        isProblem(
                given().auth().oauth2(Tokens.ofOrganisation("0680")).get(ONE + "?basis=live&from=2001&to=2022"),
                400,
                "invalid-parameter");
        isProblem(given().get(ONE + "?year=2022"), 400, "unknown-parameter");
    }

    private static JsonPath live(int year) {
        Response page = given().auth()
                .oauth2(Tokens.ofOrganisation("0680"))
                .get(ONE + "?basis=live&from=%d&to=%d".formatted(year, year));
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return page.jsonPath();
    }

    private static UUID published(int year, @Nullable String reason) {
        Response answer = publish(UUID.randomUUID().toString(), year, String.valueOf(reason));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getUUID("id");
    }

    private static void inNetwork(int year, String network) {
        MeasureServers.network(network);
        figure(year, "seats;network:" + network + ";organisation:0680", "\"value\": 1");
        figure(year, "attendance-share;network:" + network, "\"value\": 90");
        figure(year, "very-satisfied-share;network:" + network + ";question:expected-benefit", "\"value\": 75");
    }

    private static void fees(int year, String municipality, String amount) {
        figure(year, "municipal-fees;organisation:" + municipality, "\"value\": " + amount);
    }

    private static void figure(int year, String select, String members) {
        MeasureServers.figure(select, Integer.toString(year), members);
    }

    /** A member of a figure's first year. */
    private static String of(String figure, String member) {
        return "figures.find {it.key == '%s'}.years[0].%s".formatted(figure, member);
    }
}
