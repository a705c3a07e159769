package nu.kommunalutveckling.finance.fees;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.API;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.csv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.editor;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static nu.kommunalutveckling.finance.fees.Charging.fee;
import static nu.kommunalutveckling.finance.fees.Charging.importCsv;
import static nu.kommunalutveckling.finance.fees.Charging.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.finance.bookkeeping.AtOnce;
import nu.kommunalutveckling.finance.bookkeeping.Figures;
import nu.kommunalutveckling.finance.bookkeeping.Sums;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class FeeTest {
    @Inject
    Sums sums;

    @Test
    void feeIsReadAsItWasSet() {
        Response created = post("fees", fee(2016, "0680", area(), "BASE_FEE", 384000));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.asString()).contains("\"amount\":384000.00", "\"invoicedOn\":null", "\"note\":null");
        String id = created.jsonPath().getString("id");
        assertThat(created.header("Location")).endsWith("/finance/v1/fees/" + id);
        assertThat(get("fees/" + id).asString()).isEqualTo(created.asString());
    }

    @Test
    void changeSaysThatItWasInvoiced() {
        String area = area();
        Map<String, @Nullable Object> fee = fee(2016, "0680", area, "BASE_FEE", 100);
        String address = set(fee);
        set(fee(2016, "0617", area, "BASE_FEE", 200));
        ok(put(address, with(fee, "invoicedOn", "2016-02-15")));
        assertThat(ok(get("fees?invoiced=true&partnership=" + area)).getList("items.municipality"))
                .containsExactly("0680");
        assertThat(ok(get("fees?invoiced=false&year=2016&kind=BASE_FEE&partnership=" + area))
                        .getList("items.municipality"))
                .containsExactly("0617");
        assertThat(ok(get("fees?municipality=0617&partnership=" + area)).getInt("_meta.totalRecords"))
                .isEqualTo(1);
        assertThat(get("fees?format=csv&partnership=" + area).asString().lines())
                .hasSize(3)
                .first()
                .isEqualTo("id,year,municipality,partnership,kind,amount,invoicedOn,note,changedAt");
        assertThat(get("changes?limit=1000").asString()).contains(address);
    }

    @Test
    void totalsAndMeasureAgreeWithAnIndependentQuery() {
        Random random = new Random(2019);
        List<String> areas = List.of(area(), area(), area());
        List<Map<String, @Nullable Object>> fees = new ArrayList<>();
        for (String area : areas) {
            for (Municipality municipality : Municipality.values()) {
                for (String kind : List.of("BASE_FEE", "MEMBERSHIP_FEE")) {
                    if (random.nextInt(3) > 0) {
                        BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000_000), 2);
                        Map<String, @Nullable Object> fee = fee(2002, municipality.scbCode(), area, kind, amount);
                        fees.add(random.nextBoolean() ? with(fee, "invoicedOn", "2002-03-01") : fee);
                    }
                }
            }
        }
        assertThat(ok(importCsv(csv(fees))).getInt("created")).isEqualTo(fees.size());
        List<Map<String, Object>> totals = ok(get("fees/totals?year=2002")).getList("items");
        assertThat(totals).hasSize(13 + 3 + 1);
        for (Map<String, Object> total : totals) {
            String condition = "year = 2002"
                    + switch (String.valueOf(total.get("by"))) {
                        case "MUNICIPALITY" -> " and municipality = '" + total.get("key") + "'";
                        case "PARTNERSHIP" -> " and partnership = '" + total.get("key") + "'";
                        default -> "";
                    };
            equal(total, "baseFee", condition + " and kind = 'BASE_FEE'");
            equal(total, "membershipFee", condition + " and kind = 'MEMBERSHIP_FEE'");
            equal(total, "amount", condition);
            equal(total, "invoiced", condition + " and invoiced_on is not null");
            equal(total, "notInvoiced", condition + " and invoiced_on is null");
        }
        figure("municipal-fees", "year = 2002");
        figure("municipal-fees;organisation:0680", "year = 2002 and municipality = '0680'");
        figure(
                "municipal-fees;partnership:" + areas.getFirst(),
                "year = 2002 and partnership = '" + areas.getFirst() + "'");
        figure(
                "municipal-fees;organisation:0687;partnership:" + areas.getLast(),
                "year = 2002 and municipality = '0687' and partnership = '" + areas.getLast() + "'");
    }

    @Test
    void measureLeadsToItsRowsAndHasNoFigureWithoutThem() {
        String area = area();
        set(fee(2005, "0662", area, "BASE_FEE", 7));
        set(fee(2005, "0662", area, "MEMBERSHIP_FEE", 5));
        JsonPath value = Figures.of("municipal-fees;organisation:0662;partnership:" + area, "2005");
        assertThat(value.getInt("items[0].value")).isEqualTo(12);
        String rows = value.getString("items[0]._links.rows.href");
        assertThat(ok(get(rows.substring(rows.indexOf(API) + API.length()))).getInt("_meta.totalRecords"))
                .isEqualTo(2);
        for (String select : List.of("municipal-fees;organisation:9999", "municipal-fees;partnership:no-such-area")) {
            assertThat(Figures.of(select, "2005").getString("items[0].value")).isNull();
        }
        assertThat(Figures.of("municipal-fees", "2005-T1").getString("items[0].observation"))
                .isEqualTo("NOT_APPLICABLE");
        assertThat(Figures.of("municipal-fees", "2001").getString("items[0].observation"))
                .isEqualTo("MISSING");
    }

    @Test
    void totalsNameWhatTheyAreOfAndAreEmptyWithoutFees() {
        String area = area();
        set(fee(2006, "0680", area, "BASE_FEE", 7));
        assertThat(ok(get("fees/totals?year=2006")).getList("items.name"))
                .containsExactly("Jönköping", "Area " + area, "Total");
        assertThat(get("fees/totals?year=2006&format=csv").asString().lines())
                .hasSize(4)
                .first()
                .isEqualTo("by,key,name,baseFee,membershipFee,amount,invoiced,notInvoiced");
        assertThat(ok(get("fees/totals?year=2000")).getList("items")).isEmpty();
        assertThat(get("fees/totals?year=2000&format=csv").asString().lines()).hasSize(1);
    }

    @Test
    void fileThatComesAgainChangesNothing() {
        String area = area();
        String file = csv(
                fee(2016, "0680", area, "BASE_FEE", 100),
                with(fee(2016, "0617", area, "BASE_FEE", "200.5"), "invoicedOn", "2016-02-15"));
        assertThat(ok(importCsv(file, true)).getInt("created")).isEqualTo(2);
        assertThat(Charging.countOf(area)).isZero();
        assertThat(ok(importCsv(file)).getInt("created")).isEqualTo(2);
        JsonPath again = ok(importCsv(file));
        assertThat(again.getInt("created")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(2);
        assertThat(Charging.countOf(area)).isEqualTo(2);
    }

    @Test
    void linesOfJsonAreReadToo() {
        String area = area();
        String line = "{\"year\":2016,\"municipality\":\"0680\",\"partnership\":\"%s\",\"kind\":\"%s\",\"amount\":1}\n";
        Response answer = editor().contentType("application/x-ndjson")
                .body((line.formatted(area, "BASE_FEE") + line.formatted(area, "MEMBERSHIP_FEE"))
                        .getBytes(StandardCharsets.UTF_8))
                .post(API + "fees/imports");
        assertThat(ok(answer).getInt("created")).isEqualTo(2);
        assertThat(Charging.countOf(area)).isEqualTo(2);
    }

    @Test
    void sentTwiceItIsSetOnce() {
        String area = area();
        String key = UUID.randomUUID().toString();
        Map<String, @Nullable Object> fee = fee(2016, "0680", area, "BASE_FEE", 100);
        Response first = editor(key).contentType("application/json").body(fee).post(API + "fees");
        Response second = editor(key).contentType("application/json").body(fee).post(API + "fees");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(Charging.countOf(area)).isEqualTo(1);
    }

    @Test
    void ofManyWhoSetTheSameAtOnceOneDoes() throws Exception {
        String area = area();
        List<Integer> statuses = AtOnce.statuses(6, () -> post("fees", fee(2016, "0680", area, "BASE_FEE", 100)));
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(5);
        assertThat(Charging.countOf(area)).isEqualTo(1);
    }

    @Test
    void ofManyWhoChangeItAtOnceOneDoes() throws Exception {
        Map<String, @Nullable Object> fee = fee(2016, "0680", area(), "BASE_FEE", 100);
        String address = set(fee);
        String tag = get(address).header("ETag");
        List<Integer> statuses = AtOnce.statuses(6, () -> put(address, tag, with(fee, "amount", 101)));
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(5);
    }

    private void equal(Map<String, Object> total, String field, String condition) {
        assertThat(new BigDecimal(String.valueOf(total.get(field))))
                .as("%s of %s", field, total)
                .isEqualByComparingTo(sums.amount("select sum(amount) from fee where " + condition));
    }

    private void figure(String select, String condition) {
        JsonPath value = Figures.of(select, "2002");
        if (sums.count("fee", condition) == 0) {
            assertThat(value.getString("items[0].value")).as(select).isNull();
        } else {
            assertThat(new BigDecimal(value.getString("items[0].value")))
                    .as(select)
                    .isEqualByComparingTo(sums.amount("select sum(amount) from fee where " + condition));
        }
    }
}
