package nu.kommunalutveckling.network.attention;

import static nu.kommunalutveckling.network.Reading.get;
import static nu.kommunalutveckling.network.Reading.json;
import static nu.kommunalutveckling.network.Reading.ok;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import nu.kommunalutveckling.network.Rows;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AttentionTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 1);

    @Inject
    DataSource database;

    private Rows rows;
    private String series = "";
    private String network = "";

    @BeforeEach
    void begin() {
        rows = new Rows(database);
        series = Rows.key("serie");
        network = rows.network(series, null);
    }

    @ParameterizedTest
    @CsvSource({
        "AAA, 3",
        "PAAA, 3",
        "AAAA, 4",
        "SAAAAA, 5",
        "AA, ",
        "AAAP, ",
        "AAPA, ",
        "PPP, ",
        // Not registered is not known to be absent; it neither ends a run nor adds to it.
        "AA-A, 3",
        "AA-, "
    })
    void aSeatAbsentFromTheLastThreeMeetingsOrMoreIsNamed(String meetings, Integer times) {
        UUID seat = rows.seat(network, "0680");
        UUID other = rows.seat(network, "0604");
        for (int nth = 0; nth < meetings.length(); nth++) {
            UUID meeting = rows.held(network, FEBRUARY.plusDays(nth));
            rows.attended(meeting, other, "PRESENT");
            switch (meetings.charAt(nth)) {
                case 'A' -> rows.attended(meeting, seat, "ABSENT");
                case 'S' -> rows.attended(meeting, seat, "SUBSTITUTE");
                case 'P' -> rows.attended(meeting, seat, "PRESENT");
                default -> {}
            }
            rows.counted(meeting);
        }
        JsonPath found = list("2017-T1");
        if (times == null) {
            assertThat(found.getList("items")).isEmpty();
            return;
        }
        assertThat(found.getList("items.kind")).containsExactly("SEAT_ABSENT");
        assertThat(found.getString("items[0].seat")).isEqualTo(seat.toString());
        assertThat(found.getString("items[0].organisation")).isEqualTo("0680");
        assertThat(found.getInt("items[0].times")).isEqualTo(times);
        assertThat(list("2017-T2").getList("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"79, true", "80, false", "81, false"})
    void aNetworkBelowItsTargetIsNamed(int present, boolean named) {
        rows.target(network, 2017, 80);
        UUID[] seats = new UUID[100];
        for (int nth = 0; nth < seats.length; nth++) {
            seats[nth] = rows.seat(network, "0680");
        }
        rows.attended(rows.held(network, FEBRUARY), present, seats);
        JsonPath found = list("2017-T1");
        assertThat(found.getList("items")).hasSize(named ? 1 : 0);
        if (named) {
            assertThat(found.getString("items[0].kind")).isEqualTo("BELOW_TARGET");
            assertThat(found.getString("items[0].share")).isEqualTo("79.0");
            assertThat(found.getString("items[0].network")).isEqualTo(network);
        }
    }

    @Test
    void aMeetingHeldAndNotRegisteredIsNamed() {
        rows.seat(network, "0680");
        UUID meeting = rows.held(network, FEBRUARY);
        rows.counted(meeting);
        rows.counted(rows.meeting(network, FEBRUARY, "DIGITAL", "CANCELLED"));
        rows.counted(rows.meeting(network, FEBRUARY, "DIGITAL", "PLANNED"));
        JsonPath found = list("2017-T1");
        assertThat(found.getList("items.kind")).containsExactly("NOT_REGISTERED");
        assertThat(found.getString("items[0].meeting")).isEqualTo(meeting.toString());
        assertThat(found.getString("items[0].day")).isEqualTo(FEBRUARY.toString());
    }

    @Test
    void aMunicipalSystemIsToldOfItsOwnSeatsOnly() {
        UUID[] seats = {rows.seat(network, "0680"), rows.seat(network, "0604")};
        for (int nth = 0; nth < 3; nth++) {
            rows.attended(rows.held(network, FEBRUARY.plusDays(nth)), 0, seats);
        }
        String path = "/attention?period=2017-T1&series=" + series;
        assertThat(ok(get(Tokens.ofOrganisation("0604"), path)).jsonPath().getList("items.organisation"))
                .containsExactly("0604");
        assertThat(json(path).getList("items.organisation")).containsExactly("0604", "0680");
        assertThat(ok(get(path + "&format=csv")).asString()).contains("SEAT_ABSENT," + network);
        isProblem(get("/attention"), 400, "invalid-parameter");
        isProblem(get("/attention?period=2017&kind=X"), 400, "unknown-parameter");
    }

    private JsonPath list(String period) {
        return json("/attention?period=" + period + "&series=" + series);
    }
}
