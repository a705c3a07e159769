package nu.kommunalutveckling.course.participation;

import static nu.kommunalutveckling.course.Api.COURSE;
import static nu.kommunalutveckling.course.Api.changeState;
import static nu.kommunalutveckling.course.Api.close;
import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.get;
import static nu.kommunalutveckling.course.Api.heldOccasion;
import static nu.kommunalutveckling.course.Api.importCsv;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.municipality;
import static nu.kommunalutveckling.course.Api.occasion;
import static nu.kommunalutveckling.course.Api.occasionOf;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.openOccasion;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.course.Api.registerMany;
import static nu.kommunalutveckling.course.participation.ParticipationTest.count;
import static nu.kommunalutveckling.course.participation.ParticipationTest.report;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.course.MovableClock;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ParticipationRefusalsTest {

    @AfterEach
    void today() {
        MovableClock.reset();
    }

    @Test
    void nobodyTakesPartInWhatIsCancelledOrHasNotBegun() {
        String cancelled = openOccasion(3);
        ok(changeState(cancelled, "CANCELLED", "ILLNESS", null));
        isProblem(report(cancelled, null, List.of(count("0680", 1))), 409, "occasion-cancelled");
        rejected(importCsv("/participations/imports", row(cancelled, "0680", "1")), "occasion");
        String toCome = openOccasion(3);
        isProblem(report(toCome, null, List.of(count("0680", 1))), 409, "occasion-not-begun");
        rejected(importCsv("/participations/imports", row(toCome, "0680", "1")), "occasion");
    }

    @Test
    void inAClosedPeriodItIsSaid() {
        String occasion = heldOccasion(course(), LocalDate.of(2001, 5, 6), Map.of("0680", 3));
        close("2001");
        isProblem(report(occasion, null, List.of(count("0680", 4))), 409, "period-closed");
        rejected(importCsv("/participations/imports", row(occasion, "0604", "4")), "occasion");
        assertThat(editor().get(COURSE + "/occasions/" + occasion + "/participation")
                        .jsonPath()
                        .getInt("participants"))
                .isEqualTo(3);
    }

    @Test
    void whatIsSaidHoldsTogether() {
        String occasion = heldOccasion(course(), LocalDate.of(2023, 5, 6), Map.of());
        field(report(occasion, null, null), "counts");
        field(report(occasion, List.of(), List.of()), "counts");
        Response negative = report(occasion, null, List.of(count("0680", -1)));
        isProblem(negative, 422, "invalid");
        assertThat(negative.jsonPath().getString("violations[0].field"))
                .startsWith("counts")
                .contains("participants");
        field(report(occasion, null, List.of(count("1480", 1))), "counts[0].organisation");
        field(report(occasion, null, List.of(count("0680", 1), count("0680", 2))), "counts[1].organisation");
    }

    @Test
    void onlyThoseWithASeatAttended() {
        LocalDate day = LocalDate.of(2088, 9, 6);
        String occasion = occasion(occasionOf(key("t"), course(), day, 1));
        List<String> ids = registerMany(occasion, 2);
        MovableClock.moveTo(day.plusDays(1));
        field(report(occasion, List.of(ids.get(0), ids.get(1)), null), "attended[1]");
        field(report(occasion, List.of(UUID.randomUUID().toString()), null), "attended[0]");
        // Where it is known who came, a file of heads does not say otherwise.
        ok(report(occasion, List.of(ids.get(0)), null));
        rejected(importCsv("/participations/imports", row(occasion, "0604", "4")), "occasion");
    }

    @Test
    void aFileNamesTheRowsThatAreAtFault() {
        String occasion = heldOccasion(course(), LocalDate.of(2023, 5, 7), Map.of("0680", 3));
        rejected(importCsv("/participations/imports", row(occasion, "0680", "4")), "participants");
        rejected(importCsv("/participations/imports", row(occasion, "0604", "-1")), "participants");
        rejected(importCsv("/participations/imports", row(occasion, "0604", "många")), "participants");
        rejected(importCsv("/participations/imports", row(occasion, "1480", "4")), "organisation");
        rejected(importCsv("/participations/imports", row(key("finns-inte"), "0604", "4")), "occasion");
    }

    @Test
    void aMunicipalitysSystemSendsNoOthersRowsAndReportsNobody() {
        String occasion = heldOccasion(course(), LocalDate.of(2023, 5, 8), Map.of());
        rejected(
                importCsv(municipality("0680"), "/participations/imports", row(occasion, "0604", "4")), "organisation");
        String path = "/occasions/" + occasion + "/participation";
        isProblem(
                put(municipality("0680"), municipality("0680"), path, path, Map.of("counts", List.of())),
                403,
                "forbidden");
        isProblem(get("/participations"), 401, "not-authenticated");
    }

    @Test
    void whoeverHasNotSeenItDoesNotReplaceIt() {
        String path =
                COURSE + "/occasions/" + heldOccasion(course(), LocalDate.of(2023, 5, 9), Map.of()) + "/participation";
        Map<String, Object> body = Map.of("counts", List.of());
        isProblem(editor().contentType("application/json").body(body).put(path), 428, "precondition-required");
        isProblem(
                editor().contentType("application/json")
                        .header("If-Match", "\"old\"")
                        .body(body)
                        .put(path),
                412,
                "stale");
    }

    private static String row(String occasion, String organisation, String participants) {
        return "occasion,organisation,participants\r\n%s,%s,%s\r\n".formatted(occasion, organisation, participants);
    }

    private static void rejected(Response imported, String column) {
        isProblem(imported, 422, "import-rejected");
        assertThat(imported.jsonPath().getList("report.errors.column"))
                .as(imported.asString())
                .containsExactly(column);
    }

    private static void field(Response refused, String field) {
        isProblem(refused, 422, "invalid");
        assertThat(refused.jsonPath().getList("violations.field")).contains(field);
    }
}
