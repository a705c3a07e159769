package nu.kommunalutveckling.network.attendance;

import static nu.kommunalutveckling.network.Api.created;
import static nu.kommunalutveckling.network.Api.editor;
import static nu.kommunalutveckling.network.Api.get;
import static nu.kommunalutveckling.network.Api.municipality;
import static nu.kommunalutveckling.network.Api.network;
import static nu.kommunalutveckling.network.Api.ok;
import static nu.kommunalutveckling.network.Api.period;
import static nu.kommunalutveckling.network.Api.post;
import static nu.kommunalutveckling.network.Api.seat;
import static nu.kommunalutveckling.network.Api.seatOf;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class MeetingImportTest {
    private static final String HEAD = "network,day,startsAt,endsAt,form,state,cancellationReason,place,guests";

    private static String networkOfThree() {
        String network = network(3);
        seat(network, "0680");
        seat(network, "0680");
        seat(network, "0604");
        return network;
    }

    @Test
    void csvIsTriedThenTakenOnce() {
        String network = networkOfThree();
        String rows = HEAD + ",0680,Aneby\r\n" + network
                + ",2023-02-07,09:00,12:00,PHYSICAL,HELD,,Huskvarna,2,PRESENT;ersättare,ABSENT\r\n" + network
                + ",2023-03-07,09:00,12:00,HYBRID,HELD,,,,x länk;0,närvarande rum\r\n" + network
                + ",2023-04-07,09:00,12:00,DIGITAL,CANCELLED,ILLNESS,,,,\r\n";
        Response tried = ok(send("text/csv", "?dryRun=true", rows));
        assertThat(tried.jsonPath().getInt("created")).isEqualTo(3);
        assertThat(counts(network)).isEmpty();
        assertThat(ok(send("text/csv", "", rows)).jsonPath().getInt("created")).isEqualTo(3);
        assertThat(counts(network)).containsExactly("3/2", "3/2", "null/null");
        Response again = ok(send("text/csv", "", rows));
        assertThat(again.jsonPath().getInt("created")).isZero();
        assertThat(again.jsonPath().getInt("unchanged")).isEqualTo(3);
        assertThat(get("/attendances?network=" + network + "&sort=day,presence")
                        .jsonPath()
                        .getList("items.presence"))
                .containsExactly("ABSENT", "PRESENT", "SUBSTITUTE", "ABSENT", "PRESENT", "PRESENT");
    }

    @Test
    void jsonLinesAreTaken() {
        String network = networkOfThree();
        ok(send("application/x-ndjson", "", """
                {"network":"%s","day":"2023-02-07","startsAt":"09:00","endsAt":"12:00","form":"DIGITAL","state":"HELD","0604":"PRESENT"}
                """.formatted(network)));
        assertThat(counts(network)).containsExactly("3/1");
    }

    @Test
    void aWideSheetOfAWorkbookIsTaken() throws IOException {
        String network = networkOfThree();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Närvaro");
            List<String> heads = List.of("network", "day", "startsAt", "endsAt", "form", "state", "Jönköping", "Aneby");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            sheet.value(1, 0, network);
            sheet.value(1, 1, 44964); // 2023-02-07 as a workbook keeps it
            sheet.value(1, 2, 0.375);
            sheet.value(1, 3, "12:00");
            sheet.value(1, 4, "PHYSICAL");
            sheet.value(1, 5, "HELD");
            sheet.value(1, 6, "x;x");
            sheet.value(1, 7, 0);
        }
        ok(editor().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(file.toByteArray())
                .post("/network/v1/meetings/imports"));
        assertThat(counts(network)).containsExactly("3/2");
        assertThat(get("/meetings?network=" + network).jsonPath().getString("items[0].day"))
                .isEqualTo("2023-02-07");
        assertThat(get("/meetings?network=" + network).jsonPath().getString("items[0].startsAt"))
                .isEqualTo("09:00");
    }

    @Test
    void everyFaultIsNamedAndNothingIsWritten() {
        String network = networkOfThree();
        var later = seatOf(network(1), "0617");
        later.put("validFrom", "2023-02-09");
        String other = String.valueOf(later.get("network"));
        created(post(editor(), "/seats", later));
        String good = row(network, "2023-02-07", "PHYSICAL,HELD,,,", "PRESENT,");
        refused(good + row("finns-inte", "2023-02-08", "PHYSICAL,HELD,,,", ","), "network");
        refused(good + row(network, "i går", "PHYSICAL,HELD,,,", ","), "day");
        refused(good + row(network, "2023-02-08", "PHYSICAL,KANSKE,,,", ","), "state");
        refused(good + row(network, "2023-02-08", "PHYSICAL,CANCELLED,,,", ","), "cancellationReason");
        refused(good + row(network, "2023-02-08", "PHYSICAL,HELD,,,-1", ","), "guests");
        refused(good + row(network, "2023-02-08", "PHYSICAL,HELD,,,", "kanske,"), "0680");
        refused(good + row(network, "2023-02-08", "PHYSICAL,HELD,,,", "1;1;1,"), "0680");
        refused(good + row(network, "2023-02-08", "HYBRID,HELD,,,", "1,"), "0680");
        refused(good + row(network, "2023-02-08", "PHYSICAL,HELD,,,", "0 REMOTE,"), "0680");
        refused(good + row(network, "2023-02-08", "PHYSICAL,PLANNED,,,", "1,"), "0680");
        refused(good + row(network, "2023-02-08", "PHYSICAL,CANCELLED,ILLNESS,,", "1,"), "0680");
        refused(good + row(network, "2017-12-31", "PHYSICAL,HELD,,,", ","), "day"); // not active yet
        refused(good + row(network, "2099-02-08", "PHYSICAL,HELD,,,", ","), "day"); // not begun yet
        refused(good + good.replace("PRESENT", "ABSENT"), "day"); // the same meeting, otherwise
        assertThat(counts(network)).isEmpty();
        // A seat that is not valid that day, columns that are no organisation's, or the same one's twice.
        refusedUnder("0617", row(other, "2023-02-08", "PHYSICAL,HELD,,,", "1"), "0617");
        refusedUnder("Flen", row(network, "2023-02-08", "PHYSICAL,HELD,,,", "1"), "Flen");
        refusedUnder("0680,Jönköping", row(network, "2023-02-08", "PHYSICAL,HELD,,,", "1,1"), "Jönköping");
        isProblem(
                municipality("0680").contentType("text/csv").body(HEAD).post("/network/v1/meetings/imports"),
                403,
                "forbidden");
    }

    @Test
    void aClosedPeriodTakesNothingNewAndLeavesWhatIsThereAlone() {
        String network = networkOfThree();
        String there = HEAD + ",0680,0604\r\n" + row(network, "2018-02-13", "PHYSICAL,HELD,,,", "1,");
        ok(send("text/csv", "", there));
        period("2018-T1", "CLOSED");
        try {
            Response again = ok(send("text/csv", "", there + row(network, "2018-05-15", "PHYSICAL,HELD,,,", "1,")));
            assertThat(again.jsonPath().getInt("unchanged")).isOne();
            assertThat(again.jsonPath().getInt("created")).isOne();
            refused(row(network, "2018-02-14", "PHYSICAL,HELD,,,", "1,"), "day");
        } finally {
            period("2018-T1", "OPEN");
        }
        ok(send("text/csv", "", HEAD + ",0680,0604\r\n" + row(network, "2018-02-14", "PHYSICAL,HELD,,,", "1,")));
    }

    @Test
    void aTryNamesTheFaultsWithoutRefusing() {
        String network = networkOfThree();
        Response tried = ok(send(
                "text/csv",
                "?dryRun=true",
                HEAD + ",0680,0604\r\n" + row(network, "2023-02-08", "PHYSICAL,HELD,,,", "kanske,")));
        assertThat(tried.jsonPath().getInt("rejected")).isOne();
        assertThat(tried.jsonPath().getString("errors[0].value")).isEqualTo("kanske");
        assertThat(tried.jsonPath().getInt("errors[0].row")).isOne();
    }

    @Test
    void twoOfTheSameAtOnceMakeOne() throws Exception {
        String network = networkOfThree();
        String rows = HEAD + ",0680,0604\r\n" + row(network, "2023-02-08", "PHYSICAL,HELD,,,", "1;0,1");
        Callable<Response> sending = () -> send("text/csv", "", rows);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Response>> answers = threads.invokeAll(Collections.nCopies(4, sending));
            int created = 0;
            for (Future<Response> answer : answers) {
                created += ok(answer.get()).jsonPath().getInt("created");
            }
            assertThat(created).isOne();
        }
        assertThat(counts(network)).containsExactly("3/2");
    }

    @Test
    void aSeatOfWhichNothingIsSaidIsNotRegistered() {
        String network = networkOfThree();
        ok(send("text/csv", "", HEAD + ",0680,0604\r\n" + row(network, "2023-02-08", "PHYSICAL,HELD,,,", ";1,0")));
        assertThat(get("/attendances?network=" + network + "&sort=presence")
                        .jsonPath()
                        .getList("items.presence"))
                .containsExactly("ABSENT", "PRESENT");
        assertThat(counts(network)).containsExactly("3/1");
    }

    private static String row(String network, String day, String facts, String marks) {
        return String.join(",", network, day, "09:00", "12:00", facts, marks) + "\r\n";
    }

    /** Refused under the headings of two organisations. */
    private static void refused(String rows, String column) {
        refusedUnder("0680,0604", rows, column);
    }

    private static void refusedUnder(String headings, String rows, String column) {
        Response answer = send("text/csv", "", HEAD + "," + headings + "\r\n" + rows);
        isProblem(answer, 422, "import-rejected");
        assertThat(answer.jsonPath().getString("report.errors[0].column"))
                .as(answer.asString())
                .isEqualTo(column);
    }

    private static Response send(String type, String query, String rows) {
        return editor().contentType(type)
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/network/v1/meetings/imports" + query);
    }

    private static List<String> counts(String network) {
        return get("/meetings?sort=day&network=" + network).jsonPath().<Map<String, Object>>getList("items").stream()
                .map(meeting -> meeting.get("expected") + "/" + meeting.get("present"))
                .toList();
    }
}
