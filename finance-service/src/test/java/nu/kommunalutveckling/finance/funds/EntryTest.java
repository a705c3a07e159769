package nu.kommunalutveckling.finance.funds;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.API;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.book;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.booked;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.countOf;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.csv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.editor;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.entries;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.entry;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.grant;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.importCsv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.reverse;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.kommunalutveckling.finance.bookkeeping.Sums;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class EntryTest {
    @Inject
    Sums sums;

    @Test
    void entriesAreBookedTogetherAndReadBack() {
        String area = area();
        String grant = grant(area);
        JsonPath booked = ok(book(
                entry("RECEIVED", area, "2022-02-01", "100.25"),
                with(with(entry("RECEIVED", area, "2022-03-01", 50), "financier", "STATE"), "stateGrant", grant),
                entry("PAID_OUT", area, "2022-03-02", 30)));
        assertThat(booked.getList("items")).hasSize(3);
        JsonPath one = ok(get("entries/" + booked.getString("items[1].id")));
        assertThat(one.getString("stateGrant")).isEqualTo(grant);
        assertThat(one.getString("financier")).isEqualTo("STATE");
        assertThat(entries("area=" + area + "&period=2022-T1&kind=RECEIVED").getInt("_meta.totalRecords"))
                .isEqualTo(2);
        assertThat(entries("stateGrant=" + grant).getInt("_meta.totalRecords")).isEqualTo(1);
    }

    @Test
    void subAreasEntriesAreListedWithItsArea() {
        String whole = area();
        String part = area("PROJECT", whole);
        ok(book(entry("RECEIVED", part, "2022-02-01", 1), entry("RECEIVED", whole, "2022-02-01", 2)));
        assertThat(countOf(whole)).isEqualTo(2);
        assertThat(countOf(part)).isEqualTo(1);
    }

    @Test
    void reversalIsTheOppositeEntryAndBothStay() {
        String area = area();
        String id = booked(entry("RECEIVED", area, "2022-02-01", "100.25"));
        JsonPath back = ok(reverse(id, "2022-05-01"));
        assertThat(new BigDecimal(back.getString("items[0].amount"))).isEqualByComparingTo("-100.25");
        assertThat(back.getString("items[0].reverses")).isEqualTo(id);
        assertThat(ok(get("entries/" + id)).getString("reversedBy")).isEqualTo(back.getString("items[0].id"));
        assertThat(countOf(area)).isEqualTo(2);
    }

    @Test
    void ofManyWhoReverseAtOnceOneDoes() throws Exception {
        String area = area();
        String id = booked(entry("RECEIVED", area, "2022-02-01", 10));
        List<Integer> answers = atOnce(8, () -> reverse(id, "2022-05-01").statusCode());
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        assertThat(countOf(area)).isEqualTo(2);
    }

    @Test
    void legsOfATransferNetToNoughtAndAreTakenBackTogether() {
        String giver = area();
        String taker = area();
        JsonPath made = ok(post(
                "transfers",
                Map.of(
                        "year",
                        2022,
                        "bookedOn",
                        "2022-05-01",
                        "voucher",
                        "A 1",
                        "legs",
                        List.of(Map.of("area", giver, "amount", 100), Map.of("area", taker, "amount", -100)))));
        String transfer = made.getString("id");
        assertThat(entries("transfer=" + transfer).getList("items.counterArea"))
                .containsExactlyInAnyOrder(giver, taker);
        String leg = entries("area=" + giver).getString("items[0].id");
        assertThat(ok(reverse(leg, "2022-06-01")).getList("items")).hasSize(2);
        assertThat(countOf(giver)).isEqualTo(2);
        assertThat(countOf(taker)).isEqualTo(2);
        assertThat(sums.unbalancedTransfers()).isEmpty();
        assertThat(ok(get("transfers/" + transfer)).getList("legs")).hasSize(2);
    }

    @Test
    void transferOutNamesItsPartyAndStandsAlone() {
        String area = area();
        ok(post(
                "transfers",
                Map.of(
                        "year",
                        2022,
                        "bookedOn",
                        "2022-05-01",
                        "legs",
                        List.of(Map.of("area", area, "amount", 70, "organisation", "06")))));
        assertThat(entries("area=" + area).getString("items[0].organisation")).isEqualTo("06");
    }

    @Test
    void requestThatIsSentTwiceIsBookedOnce() {
        String area = area();
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("entries", List.of(entry("RECEIVED", area, "2022-02-01", 10)));
        String first = editor(key)
                .contentType("application/json")
                .body(body)
                .post(API + "entries")
                .asString();
        String second = editor(key)
                .contentType("application/json")
                .body(body)
                .post(API + "entries")
                .asString();
        assertThat(second).isEqualTo(first);
        assertThat(countOf(area)).isEqualTo(1);
    }

    @Test
    void fileIsTriedWithoutATraceAndThenRead() {
        String area = area();
        String file = csv(
                entry("RECEIVED", area, "2022-02-01", "100.25"),
                with(entry("OUTCOME", area, "2022-03-01", 40), "voucher", "A \"7\", åäö"));
        assertThat(ok(importCsv(file, true)).getInt("rows")).isEqualTo(2);
        assertThat(countOf(area)).isZero();
        assertThat(ok(importCsv(file)).getInt("created")).isEqualTo(2);
        assertThat(entries("area=" + area + "&kind=OUTCOME").getString("items[0].voucher"))
                .isEqualTo("A \"7\", åäö");
    }

    @Test
    void jsonLinesAreReadAsRowsAre() {
        String area = area();
        String lines = """
                {"year":2022,"bookedOn":"2022-02-01","kind":"RECEIVED","area":"%1$s","amount":5,"financier":"OTHER"}
                {"year":2022,"bookedOn":"2022-02-02","kind":"OUTCOME","area":"%1$s","amount":3.5}
                """.formatted(area);
        ok(editor().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(API + "entries/imports"));
        assertThat(countOf(area)).isEqualTo(2);
    }

    @Test
    void manyWritersOfTheSameSumsLoseNothing() throws Exception {
        String one = area();
        String other = area();
        List<Integer> answers = atOnce(12, () -> book(
                        entry("RECEIVED", one, "2022-02-01", "0.01"),
                        entry("RECEIVED", other, "2022-02-01", "0.02"),
                        entry("RECEIVED", one, "2022-01-01", "0.03"))
                .statusCode());
        assertThat(answers).containsOnly(201);
        assertThat(countOf(one)).isEqualTo(24);
        assertThat(sums.differences()).isEmpty();
    }

    @Test
    void databaseItselfForbidsToChangeAnEntry() {
        String area = area();
        booked(entry("RECEIVED", area, "2022-02-01", 10));
        assertThat(sums.refusal("update entry set amount = 11 where area = '" + area + "'"))
                .contains("never changed");
        assertThat(sums.refusal("delete from entry where area = '" + area + "'"))
                .contains("never changed");
        assertThat(sums.refusal("truncate entry cascade")).contains("never changed");
    }

    private static List<Integer> atOnce(int callers, Callable<Integer> call) throws Exception {
        try (var pool = Executors.newFixedThreadPool(callers)) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : pool.invokeAll(java.util.Collections.nCopies(callers, call))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
