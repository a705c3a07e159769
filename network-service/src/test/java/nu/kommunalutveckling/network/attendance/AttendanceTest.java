package nu.kommunalutveckling.network.attendance;

import static nu.kommunalutveckling.network.Api.counted;
import static nu.kommunalutveckling.network.Api.created;
import static nu.kommunalutveckling.network.Api.editor;
import static nu.kommunalutveckling.network.Api.entry;
import static nu.kommunalutveckling.network.Api.get;
import static nu.kommunalutveckling.network.Api.meeting;
import static nu.kommunalutveckling.network.Api.meetingOf;
import static nu.kommunalutveckling.network.Api.municipality;
import static nu.kommunalutveckling.network.Api.network;
import static nu.kommunalutveckling.network.Api.ok;
import static nu.kommunalutveckling.network.Api.period;
import static nu.kommunalutveckling.network.Api.post;
import static nu.kommunalutveckling.network.Api.put;
import static nu.kommunalutveckling.network.Api.register;
import static nu.kommunalutveckling.network.Api.seat;
import static nu.kommunalutveckling.network.Api.seatOf;
import static nu.kommunalutveckling.network.Reading.figure;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AttendanceTest {
    @Inject
    EntityManager database;

    @Test
    void aSubstituteCountsAndAnUnregisteredSeatStaysInTheDenominator() {
        String network = network(4);
        String first = seat(network, "0680");
        String second = seat(network, "0604");
        seat(network, "0617");
        String meeting = meeting(network, "2023-02-07", "HELD");
        assertThat(counted(meeting)).containsExactly(null, null);
        created(register(editor(), meeting, entry(first, "PRESENT"), entry(second, "SUBSTITUTE")));
        assertThat(counted(meeting)).containsExactly(3, 2);
        assertThat(sums(network)).containsExactly("2023-02-01 0604 1/1", "2023-02-01 0617 0/1", "2023-02-01 0680 1/1");
        assertThat(get("/attendances?network=" + network + "&period=2023-T1&sort=organisation")
                        .jsonPath()
                        .getList("items.channel"))
                .containsExactly("ON_SITE", "ON_SITE");
    }

    @Test
    void aRepeatWithTheSameKeyRegistersNothingTwice() {
        String network = network(1);
        String seat = seat(network, "0680");
        String meeting = meeting(network, "2023-02-07", "HELD");
        String path = "/network/v1/meetings/" + meeting + "/attendances";
        Map<String, Object> body = Map.of("attendances", List.of(entry(seat, "ABSENT")));
        var request = municipality("0680").contentType("application/json").body(body);
        Response first = created(request.post(path));
        Response second = created(request.post(path));
        assertThat(second.asString()).isEqualTo(first.asString());
        // Another key with the same content is no correction either.
        created(register(municipality("0680"), meeting, entry(seat, "ABSENT")));
        assertThat(counted(meeting)).containsExactly(1, 0);
        assertThat(get("/meetings/" + meeting + "/attendances/" + seat)
                        .jsonPath()
                        .getList("versions"))
                .hasSize(1);
    }

    @Test
    void aCorrectionIsANewVersionAndTheEarlierOneStays() {
        String network = network(1);
        String seat = seat(network, "0680");
        String meeting = meeting(network, "2023-02-07", "HELD");
        created(register(editor(), meeting, entry(seat, "ABSENT")));
        String path = "/meetings/" + meeting + "/attendances/" + seat;
        ok(put(path, path, Map.of("presence", "PRESENT", "channel", "REMOTE", "reason", "Kom via länk")));
        var there = get(path).jsonPath();
        assertThat(there.getList("versions.version")).containsExactly(2, 1);
        assertThat(there.getList("versions.presence")).containsExactly("PRESENT", "ABSENT");
        assertThat(there.getList("versions.inForce")).containsExactly(true, false);
        assertThat(counted(meeting)).containsExactly(1, 1);
    }

    @Test
    void whatIsWithdrawnDoesNotCount() {
        String network = network(1);
        String seat = seat(network, "0680");
        String meeting = meeting(network, "2023-02-07", "HELD");
        created(register(editor(), meeting, entry(seat, "PRESENT")));
        String path = "/meetings/" + meeting + "/attendances/" + seat;
        Response gone = editor().header("If-Match", get(path).header("ETag")).delete("/network/v1" + path);
        assertThat(gone.statusCode()).as(gone.asString()).isEqualTo(204);
        assertThat(counted(meeting)).containsExactly(null, null);
        created(register(editor(), meeting, entry(seat, "SUBSTITUTE")));
        assertThat(counted(meeting)).containsExactly(1, 1);
    }

    @Test
    void aMunicipalSystemSeesItsOwnSeatsOnly() {
        String network = network(2);
        String own = seat(network, "0680");
        String other = seat(network, "0604");
        String meeting = meeting(network, "2023-02-07", "HELD");
        created(register(editor(), meeting, entry(own, "PRESENT"), entry(other, "PRESENT")));
        assertThat(municipality("0680")
                        .get("/network/v1/meetings/" + meeting + "/attendances")
                        .jsonPath()
                        .getList("seats.seat"))
                .containsExactly(own);
        assertThat(municipality("0680")
                        .get("/network/v1/attendances?network=" + network)
                        .jsonPath()
                        .getList("items.seat"))
                .containsExactly(own);
        assertThat(municipality("0680")
                        .get("/network/v1/meetings/" + meeting + "/attendances/" + other)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aVacantSeatIsNotExpectedAndAChangeCountsTheMeetingAnew() {
        String network = network(3);
        String seat = seat(network, "0680");
        String other = seat(network, "0604");
        String meeting = meeting(network, "2023-02-07", "HELD");
        created(register(editor(), meeting, entry(seat, "PRESENT")));
        assertThat(counted(meeting)).containsExactly(2, 1);
        ok(put(
                "/seats/" + other,
                "/seats/" + other,
                Map.of(
                        "validFrom",
                        "2018-01-01",
                        "vacancies",
                        List.of(Map.of("vacantFrom", "2023-02-01", "vacantTo", "2023-02-28")))));
        assertThat(counted(meeting)).containsExactly(1, 1);
        var later = seatOf(network, "0617");
        later.put("validFrom", "2023-02-07");
        created(post(editor(), "/seats", later));
        assertThat(counted(meeting)).containsExactly(2, 1);
    }

    @Test
    void aMeetingThatIsMovedADayOverTheBorderOfATertialTakesItsSumsAlong() {
        String network = network(1);
        String meeting = meeting(network, "2023-04-30", "HELD");
        created(register(editor(), meeting, entry(seat(network, "0680"), "PRESENT")));
        String select = "attendance-share;network:" + network;
        assertThat(figure(select, "2023-T1")).isEqualTo(100);
        assertThat(figure(select, "2023-T2")).isNull();
        ok(move(meeting, network, "2023-05-01"));
        assertThat(figure(select, "2023-T1")).isNull();
        assertThat(figure(select, "2023-T2")).isEqualTo(100);
        assertThat(figure(select, "2023-T1-2")).isEqualTo(100);
        assertThat(sums(network)).containsExactly("2023-04-01 0680 0/0", "2023-05-01 0680 1/1");
        assertThat(get("/meetings?network=" + network + "&period=2023-T2")
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(meeting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-T1", "2020-T2"})
    void neitherOutOfAClosedPeriodNorIntoOne(String closed) {
        String network = network(1);
        String meeting = meeting(network, "2020-04-30", "HELD");
        created(register(editor(), meeting, entry(seat(network, "0680"), "PRESENT")));
        period(closed, "CLOSED");
        try {
            isProblem(move(meeting, network, "2020-05-01"), 409, "period-closed");
        } finally {
            period(closed, "OPEN");
        }
        assertThat(sums(network)).containsExactly("2020-04-01 0680 1/1");
        ok(move(meeting, network, "2020-05-01"));
    }

    private static Response move(String meeting, String network, String day) {
        var moved = meetingOf(network, day, "HELD");
        moved.keySet().removeAll(List.of("network", "state", "cancellationReason"));
        return put("/meetings/" + meeting, "/meetings/" + meeting, moved);
    }

    @Transactional
    List<String> sums(String network) {
        List<?> rows = database.createNativeQuery(
                        "select month || ' ' || organisation || ' ' || present || '/' || expected from attendance_sum"
                                + " where network = :network order by month, organisation",
                        String.class)
                .setParameter("network", network)
                .getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
