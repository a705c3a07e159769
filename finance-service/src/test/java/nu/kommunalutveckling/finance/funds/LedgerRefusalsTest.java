package nu.kommunalutveckling.finance.funds;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.book;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.booked;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.close;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.countOf;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.csv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.describedArea;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.entry;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.grant;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.importCsv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.project;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.reopen;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.reverse;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.surplus;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the ledger does not take, by each of its doors, and that nothing is written then. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class LedgerRefusalsTest {

    @Test
    void amountsThatAreNoAmountsAreRefused() {
        refused("amount", "1.005");
        refused("amount", "1000000000000.01");
        refused("amount", "-1000000000001");
        refused("amount", 0);
        Response notANumber = post("entries", "{\"entries\":[{\"year\":2022,\"amount\":NaN}]}");
        assertThat(notANumber.statusCode()).isEqualTo(400);
    }

    @Test
    void dayOutsideItsYearIsRefused() {
        String area = area();
        blames(book(with(entry("RECEIVED", area, "2022-05-01", 10), "year", 2023)), "entries[0].bookedOn");
        assertThat(countOf(area)).isZero();
    }

    @Test
    void openingFundsAreBookedOnTheFirstDay() {
        String area = area();
        blames(book(entry("OPENING", area, "2022-01-02", 10)), "entries[0].bookedOn");
        assertThat(countOf(area)).isZero();
    }

    @Test
    void whatIsUnknownIsRefused() {
        refused("area", "no-such-area");
        refused("stateGrant", "no-such-grant");
        refused("project", "no-such-project");
        refused("organisation", "no-such-party");
        refused("counterArea", "no-such-area");
    }

    @Test
    void areaOutsideItsYearsIsRefused() {
        Map<String, @Nullable Object> ended = describedArea(key());
        ended.put("lastYear", 2010);
        ok(post("areas", ended));
        String area = String.valueOf(ended.get("key"));
        blames(book(entry("RECEIVED", area, "2011-05-01", 10)), "entries[0].area");
        ok(book(entry("RECEIVED", area, "2010-05-01", 10)));
    }

    @Test
    void surplusTakesOpeningFundsAlone() {
        blames(book(entry("RECEIVED", surplus(), "2022-05-01", 10)), "entries[0].area");
    }

    @Test
    void stateGrantIsTheStatesMoney() {
        String area = area();
        String grant = grant(area);
        blames(book(with(entry("RECEIVED", area, "2022-05-01", 10), "stateGrant", grant)), "entries[0].stateGrant");
        assertThat(countOf(area)).isZero();
    }

    @Test
    void moneyComesFromSomebodyAndGoesToSomebody() {
        refused("financier", null);
        String area = area();
        blames(book(with(entry("PAID_OUT", area, "2022-05-01", 10), "organisation", null)), "entries[0].organisation");
        blames(
                book(with(entry("TRANSFERRED", area, "2022-05-01", 10), "organisation", null)),
                "entries[0].organisation");
        blames(book(with(entry("OUTCOME", area, "2022-05-01", 10), "financier", "OTHER")), "entries[0].financier");
        assertThat(countOf(area)).isZero();
    }

    @Test
    void entryHasOneCounterpartyAndNeverItself() {
        String area = area();
        blames(book(with(entry("OUTCOME", area, "2022-05-01", 10), "counterArea", area)), "entries[0].counterArea");
        Map<String, @Nullable Object> both = with(entry("RECEIVED", area, "2022-05-01", 10), "counterArea", area());
        blames(book(with(both, "organisation", "0680")), "entries[0].counterArea");
    }

    @Test
    void projectBelongsToItsArea() {
        String area = area();
        blames(book(with(entry("OUTCOME", area, "2022-05-01", 10), "project", project(area()))), "entries[0].project");
    }

    @Test
    void oneFaultStopsAllEntriesOfTheRequest() {
        String area = area();
        blames(
                book(entry("RECEIVED", area, "2022-05-01", 10), entry("RECEIVED", "no-such-area", "2022-05-01", 10)),
                "entries[1].area");
        assertThat(countOf(area)).isZero();
    }

    @Test
    void legsThatDoNotNetToNoughtAreRefusedByEveryDoor() {
        String giver = area();
        String taker = area();
        Response transfer = post(
                "transfers",
                Map.of(
                        "year",
                        2022,
                        "bookedOn",
                        "2022-05-01",
                        "legs",
                        List.of(Map.of("area", giver, "amount", 100), Map.of("area", taker, "amount", -99.99))));
        blames(transfer, "legs");
        var out = with(with(entry("TRANSFERRED", giver, "2022-05-01", 100), "organisation", null), "transfer", "T");
        var in = with(with(entry("TRANSFERRED", taker, "2022-05-01", -99.99), "organisation", null), "transfer", "T");
        blames(book(out, in), "entries[1].transfer");
        Response file = importCsv(csv(out, in));
        isProblem(file, 422, "import-rejected");
        assertThat(countOf(giver) + countOf(taker)).isZero();
    }

    @Test
    void reversalIsNotReversedAndNothingTwice() {
        String area = area();
        String id = booked(entry("RECEIVED", area, "2022-05-01", 10));
        String back = ok(reverse(id, "2022-06-01")).getString("items[0].id");
        isProblem(reverse(back, "2022-06-01"), 409, "reversal-of-reversal");
        isProblem(reverse(id, "2022-06-01"), 409, "reversed-already");
        assertThat(countOf(area)).isEqualTo(2);
        isProblem(reverse("00000000-0000-0000-0000-000000000000", "2022-06-01"), 404, "not-found");
    }

    @Test
    void reversalBeforeItsEntryIsRefused() {
        String id = booked(entry("RECEIVED", area(), "2022-05-01", 10));
        blames(reverse(id, "2022-04-30"), "bookedOn");
    }

    @Test
    void closedPeriodTakesNoEntryByAnyDoorUntilItIsReopened() {
        String area = area();
        String other = area();
        String before = booked(entry("RECEIVED", area, "2003-02-01", 10));
        ok(close("2003-T1"));
        var late = entry("RECEIVED", area, "2003-04-30", 10);
        isProblem(book(late), 409, "period-closed");
        isProblem(reverse(before, "2003-04-30"), 409, "period-closed");
        isProblem(importCsv(csv(late)), 422, "import-rejected");
        Response transfer = post(
                "transfers",
                Map.of(
                        "year",
                        2003,
                        "bookedOn",
                        "2003-04-30",
                        "legs",
                        List.of(Map.of("area", area, "amount", 1), Map.of("area", other, "amount", -1))));
        isProblem(transfer, 409, "period-closed");
        assertThat(countOf(area)).isEqualTo(1);
        ok(book(entry("RECEIVED", area, "2003-05-01", 10)));
        ok(reopen("2003-T1"));
        ok(book(late));
        assertThat(countOf(area)).isEqualTo(3);
    }

    @Test
    void brokenRowsOfAFileAreAllNamedAndNothingIsWritten() {
        String area = area();
        Response answer = importCsv(csv(
                entry("RECEIVED", area, "2022-05-01", 10),
                entry("RECEIVED", "no-such-area", "2022-05-01", 10),
                entry("RECEIVED", area, "2022-05-01", "1.005")));
        isProblem(answer, 422, "import-rejected");
        assertThat(answer.asString()).contains("no-such").as("row numbers").contains("2", "3");
        assertThat(countOf(area)).isZero();
    }

    @Test
    void misspeltFilterIsNotPassedOver() {
        isProblem(get("entries?kind=received"), 400, "invalid-parameter");
        isProblem(get("entries?period=2022-05"), 400, "invalid-parameter");
        isProblem(get("entries?internal=yes"), 400, "invalid-parameter");
        isProblem(get("entries?areas=x"), 400, "unknown-parameter");
    }

    private static void refused(String field, @Nullable Object value) {
        String area = area();
        blames(book(with(entry("RECEIVED", area, "2022-05-01", 10), field, value)), "entries[0]." + field);
        assertThat(countOf(area)).isZero();
    }

    private static void blames(Response answer, String field) {
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field"))
                .as(answer.asString())
                .contains(field);
    }
}
