package nu.kommunalutveckling.course.participation;

import static nu.kommunalutveckling.course.Api.COURSE;
import static nu.kommunalutveckling.course.Api.changeState;
import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.created;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.heldOccasion;
import static nu.kommunalutveckling.course.Api.importCsv;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.municipality;
import static nu.kommunalutveckling.course.Api.occasion;
import static nu.kommunalutveckling.course.Api.occasionOf;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.participant;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.course.Api.reader;
import static nu.kommunalutveckling.course.Api.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nu.kommunalutveckling.course.MovableClock;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who came: of each person, or as heads. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ParticipationTest {

    @AfterEach
    void today() {
        MovableClock.reset();
    }

    @Test
    void personsAreCountedByTheirOrganisationAndEachIsMarked() {
        LocalDate day = LocalDate.of(2088, 2, 3);
        String occasion = occasion(occasionOf(key("t"), course(), day, 3));
        List<String> ids = created(register(
                        editor(),
                        occasion,
                        participant("0680", "A " + occasion),
                        participant("0604", "B " + occasion),
                        participant("0680", "C " + occasion),
                        participant("0680", "Vantar " + occasion)))
                .jsonPath()
                .getList("items.id");
        MovableClock.moveTo(day.plusDays(1));
        ok(changeState(occasion, "HELD", null, null));
        JsonPath said =
                ok(report(occasion, List.of(ids.get(0), ids.get(1)), null)).jsonPath();
        assertThat(said.getString("basis")).isEqualTo("PERSONS");
        assertThat(said.getInt("participants")).isEqualTo(2);
        assertThat(said.getList("organisations.organisation")).containsExactly("0604", "0680");
        assertThat(said.getList("organisations.participants")).containsExactly(1, 1);
        assertThat(ids.stream().map(ParticipationTest::attended)).containsExactly(true, true, false, null);

        // Said again as heads, it is no longer known who came.
        JsonPath counted = ok(report(occasion, null, List.of(count("06", 7)))).jsonPath();
        assertThat(counted.getString("basis")).isEqualTo("COUNTS");
        assertThat(counted.getInt("participants")).isEqualTo(7);
        assertThat(ids.stream().map(ParticipationTest::attended)).containsExactly(null, null, null, null);
    }

    @Test
    void nobodyCameIsSaidToo() {
        LocalDate day = LocalDate.of(2088, 4, 3);
        String occasion = occasion(occasionOf(key("t"), course(), day, 3));
        created(register(editor(), occasion, participant("0680", "A " + occasion)));
        MovableClock.moveTo(day.plusDays(1));
        assertThat(ok(report(occasion, List.of(), null)).jsonPath().getInt("participants"))
                .isZero();
    }

    @Test
    void aFileOfHeadsComesInOnceAndGoesOutAsTables() throws IOException {
        String course = course();
        String occasion = heldOccasion(course, LocalDate.of(2023, 3, 4), Map.of("0680", 12));
        String rows = "occasion,organisation,participants\r\n%s,0680,12\r\n%s,06,3\r\n".formatted(occasion, occasion);
        JsonPath report = ok(importCsv("/participations/imports", rows)).jsonPath();
        assertThat(report.getInt("created")).isEqualTo(1);
        assertThat(report.getInt("unchanged")).isEqualTo(1);
        String csv = ok(reader().get(COURSE + "/participations?format=csv&course=" + course))
                .asString();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv)
                .startsWith("occasion,course,titleSv,lastDay,organisation,participants,basis")
                .contains(occasion + "," + course + ",Kursen " + course + ",2023-03-04,06,3,COUNTS");
        Response workbook =
                ok(reader().header("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .get(COURSE + "/participations?course=" + course));
        assertThat(sheet(workbook.asByteArray())).contains(occasion, "participants", "<v>12</v>");
    }

    @Test
    void aMunicipalitysSystemSendsItsOwnRowsAsJsonLines() {
        String occasion = heldOccasion(course(), LocalDate.of(2023, 3, 5), Map.of());
        String line = "{\"occasion\":\"%s\",\"organisation\":\"0604\",\"participants\":4}\n".formatted(occasion);
        Response imported = municipality("0604")
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post(COURSE + "/participations/imports");
        assertThat(ok(imported).jsonPath().getInt("created")).isEqualTo(1);
        assertThat(ok(municipality("0604").get(COURSE + "/occasions/" + occasion + "/participation"))
                        .jsonPath()
                        .getInt("participants"))
                .isEqualTo(4);
    }

    @Test
    void headsComeInAsAWorkbookAndGoOutAsJsonLines() throws IOException {
        String course = course();
        String occasion = heldOccasion(course, LocalDate.of(2023, 3, 8), Map.of());
        Response imported = send(workbook(occasion, "0604", 4));
        assertThat(ok(imported).jsonPath().getInt("created")).isEqualTo(1);
        assertThat(ok(send(workbook(occasion, "0604", 4))).jsonPath().getInt("unchanged"))
                .isEqualTo(1);
        Response lines = ok(reader().get(COURSE + "/participations?format=ndjson&course=" + course));
        assertThat(lines.contentType()).startsWith("application/x-ndjson");
        assertThat(lines.asString().lines()).hasSize(1);
        assertThat(JsonPath.from(lines.asString()).getMap(""))
                .containsEntry("occasion", occasion)
                .containsEntry("organisation", "0604")
                .containsEntry("participants", 4);
    }

    @Test
    void aWorkbookThatIsNoneOrSaysWhatCannotBeIsRefused() throws IOException {
        String occasion = heldOccasion(course(), LocalDate.of(2023, 3, 9), Map.of());
        assertThat(send("no workbook".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
        Response wrong = send(workbook(occasion, "0604", -1));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.jsonPath().getInt("report.errors[0].row")).isEqualTo(1);
        assertThat(wrong.jsonPath().getString("report.errors[0].column")).isEqualTo("participants");
        assertThat(ok(municipality("0604").get(COURSE + "/occasions/" + occasion + "/participation"))
                        .jsonPath()
                        .getInt("participants"))
                .isZero();
    }

    private static Response send(byte[] workbook) {
        return municipality("0604")
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(workbook)
                .post(COURSE + "/participations/imports");
    }

    private static byte[] workbook(String occasion, String organisation, int participants) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Deltagare");
            sheet.value(0, 0, "occasion");
            sheet.value(0, 1, "organisation");
            sheet.value(0, 2, "participants");
            sheet.value(1, 0, occasion);
            sheet.value(1, 1, organisation);
            sheet.value(1, 2, participants);
        }
        return out.toByteArray();
    }

    @Test
    void twoSystemsMaySendTheSameOccasionsInAnotherOrderAtOnce() throws Exception {
        String course = course();
        List<String> occasions = new ArrayList<>();
        for (int nth = 0; nth < 30; nth++) {
            occasions.add(heldOccasion(course, LocalDate.of(2023, 4, 1).plusDays(nth), Map.of()));
        }
        try (ExecutorService systems = Executors.newFixedThreadPool(2)) {
            Future<Response> one = systems.submit(() -> send("0604", occasions));
            Future<Response> other = systems.submit(() -> send("0680", occasions.reversed()));
            assertThat(ok(one.get()).jsonPath().getInt("created")).isEqualTo(30);
            assertThat(ok(other.get()).jsonPath().getInt("created")).isEqualTo(30);
        }
    }

    private static Response send(String organisation, List<String> occasions) {
        String rows = occasions.stream()
                .map(occasion -> occasion + "," + organisation + ",2\r\n")
                .collect(Collectors.joining("", "occasion,organisation,participants\r\n", ""));
        return importCsv(municipality(organisation), "/participations/imports", rows);
    }

    @Test
    void onlyWhatWasHeldIsAmongTheRows() {
        String course = course();
        String held = heldOccasion(course, LocalDate.of(2023, 3, 6), Map.of("0680", 5));
        String taken = heldOccasion(course, LocalDate.of(2023, 3, 7), Map.of("0680", 6));
        ok(changeState(taken, "OPEN", null, "Fel dag."));
        assertThat(ok(reader().get(COURSE + "/participations?period=2023&organisation=0680&course=" + course))
                        .jsonPath()
                        .getList("items.occasion"))
                .containsExactly(held);
    }

    static Response report(String occasion, @Nullable Object attended, @Nullable Object counts) {
        String path = "/occasions/" + occasion + "/participation";
        Map<String, @Nullable Object> report = new HashMap<>();
        report.put("attended", attended);
        report.put("counts", counts);
        return put(editor(), editor(), path, path, report);
    }

    static Map<String, Object> count(String organisation, int participants) {
        return Map.of("organisation", organisation, "participants", participants);
    }

    private static @Nullable Boolean attended(String registration) {
        return editor().get(COURSE + "/registrations/" + registration)
                .jsonPath()
                .get("attended");
    }

    /** The XML of a workbook's sheet and its texts. */
    private static String sheet(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile("participations", ".xlsx"), workbook);
        StringBuilder text = new StringBuilder();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (part.getName().contains("sheet1") || part.getName().contains("sharedStrings")) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return text.toString();
    }
}
