package nu.kommunalutveckling.network.measures;

import static nu.kommunalutveckling.network.Reading.figure;
import static nu.kommunalutveckling.network.Reading.json;
import static nu.kommunalutveckling.network.Reading.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nu.kommunalutveckling.network.Rows;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What meetings give, through the door that the gateway asks at. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class NetworkMeasuresTest {
    private static final LocalDate MAY = LocalDate.of(2011, 5, 3);

    @Inject
    DataSource database;

    private Rows rows;
    private String series = "";

    @BeforeEach
    void begin() {
        rows = new Rows(database);
        series = Rows.key("serie");
    }

    @Test
    void substitutesArePresentAndWhoeverIsNotRegisteredIsExpected() {
        String network = rows.network(series, null);
        UUID meeting = rows.held(network, MAY);
        rows.attended(meeting, rows.seat(network, "0680"), "PRESENT");
        rows.attended(meeting, rows.seat(network, "0604"), "SUBSTITUTE");
        rows.attended(meeting, rows.seat(network, "0617"), "ABSENT");
        rows.seat(network, "0642");
        rows.counted(meeting);
        assertThat(value("attendance-share;network:" + network, "2011"))
                .containsEntry("value", 50)
                .containsEntry("numerator", 2)
                .containsEntry("denominator", 4)
                .containsEntry("basis", "COMPUTED")
                .containsEntry("observation", "PROVISIONAL");
    }

    @Test
    void seatsVacantOrNotValidThatDayAreNotExpected() {
        String network = rows.network(series, null);
        UUID there = rows.seat(network, "0680");
        rows.vacant(rows.seat(network, "0604"), MAY, MAY);
        rows.seat(network, "0617", MAY.plusDays(1), null);
        rows.seat(network, "0642", MAY.minusYears(1), MAY.minusDays(1));
        rows.attended(rows.held(network, MAY), 1, there);
        assertThat(value("attendance-share;network:" + network, "2011")).containsEntry("denominator", 1);
        rows.attended(rows.held(network, MAY.plusDays(1)), 1, there);
        assertThat(value("attendance-share;network:" + network, "2011")).containsEntry("denominator", 4);
    }

    @Test
    void cancelledMeetingsGuestsAndMeetingsWithoutRegistrationChangeNothing() {
        String network = network(3, 2);
        String select = "attendance-share;network:" + network;
        rows.counted(rows.meeting(network, MAY.plusDays(7), "DIGITAL", "CANCELLED"));
        rows.counted(rows.meeting(network, MAY.plusDays(9), "DIGITAL", "PLANNED"));
        rows.counted(rows.held(network, MAY.plusDays(8)));
        rows.run("update meeting set guests = 40 where network = ?", network);
        rows.number("select count(recount_meeting(id)) from meeting where network = ?", network);
        assertThat(value(select, "2011")).containsEntry("numerator", 2).containsEntry("denominator", 3);
        assertThat(figure("meetings-held;network:" + network, "2011")).isEqualTo(2);
        assertThat(figure("meeting-form-share;form:physical;network:" + network, "2011"))
                .isEqualTo(100);
    }

    @Test
    void theSeriesIsTheSumOfItsNetworks() {
        String one = network(10, 3);
        String other = network(4, 4);
        rows.network(Rows.key("annan"), null);
        assertThat(value("attendance-share;series:" + series, "2011"))
                .containsEntry("numerator", 7)
                .containsEntry("denominator", 14);
        assertThat(figure("attendance-share;network:" + one, "2011")).isEqualTo(30);
        assertThat(figure("attendance-share;network:" + other, "2011")).isEqualTo(100);
        assertThat(value("attendance-range;group:" + series, "2011"))
                .containsEntry("low", 30)
                .containsEntry("high", 100)
                .containsEntry("value", null);
        assertThat(figure("networks-active;series:" + series, "2011")).isEqualTo(2);
    }

    @Test
    void withNeitherNetworkNorSeriesTheSeriesOfAllNetworksCounts() {
        series = "all-networks";
        LocalDate day = LocalDate.of(2003, 10, 10);
        String ours = rows.network(series, null);
        String theirs = rows.network("region", null);
        rows.attended(rows.held(ours, day), 1, rows.seat(ours, "0680"), rows.seat(ours, "0604"));
        rows.attended(rows.held(theirs, day), 0, rows.seat(theirs, "06"));
        assertThat(value("attendance-share", "2003-T3"))
                .containsEntry("numerator", 1)
                .containsEntry("denominator", 2);
        assertThat(figure("meetings-held", "2003")).isEqualTo(1);
        assertThat(figure("networks-active", "2003")).isEqualTo(1);
        assertThat(value("attendance-range;group:region", "2003"))
                .containsEntry("low", 0)
                .containsEntry("high", 0);
    }

    @Test
    void anOrganisationHasItsOwnShare() {
        String network = rows.network(series, null);
        UUID one = rows.seat(network, "0680");
        UUID second = rows.seat(network, "0680");
        rows.attended(rows.held(network, MAY), 1, one, second, rows.seat(network, "0604"));
        String select = "attendance-share;series:" + series + ";organisation:";
        assertThat(value(select + "0680", "2011")).containsEntry("value", 50).containsEntry("denominator", 2);
        assertThat(figure(select + "0604", "2011")).isZero();
        assertThat(value(select + "0687", "2011")).containsEntry("value", null).containsEntry("observation", "MISSING");
    }

    @Test
    void seatsAreThoseOfThePeriodsLastDayVacantOnesAmongThem() {
        String network = rows.network(series, null);
        rows.seat(network, "0680");
        rows.vacant(rows.seat(network, "0680"), MAY, null);
        rows.seat(network, "0604", MAY, LocalDate.of(2011, 12, 30));
        rows.seat(network, "0617", LocalDate.of(2011, 12, 31), null);
        String select = "seats;network:" + network;
        assertThat(figure(select, "2011")).isEqualTo(3);
        assertThat(figure(select + ";organisation:0680", "2011")).isEqualTo(2);
        assertThat(figure(select + ";organisation:0604", "2011")).isZero();
        assertThat(figure(select + ";organisation:0604", "2011-T2")).isEqualTo(1);
        assertThat(figure("seats;series:" + series + ";organisation:0617", "2011"))
                .isEqualTo(1);
        assertThat(figure("seats;network:" + rows.network(series, null), "2011"))
                .isNull();
    }

    @Test
    void formsAreSharesOfMeetingsHeld() {
        String network = rows.network(series, null);
        for (String form : new String[] {"PHYSICAL", "DIGITAL", "DIGITAL", "HYBRID", "DIGITAL", "HYBRID"}) {
            rows.counted(rows.meeting(network, MAY, form, "HELD"));
        }
        rows.counted(rows.meeting(network, MAY, "PHYSICAL", "CANCELLED"));
        String of = ";network:" + network;
        assertThat(figure("meeting-form-share;form:physical" + of, "2011")).isEqualTo(17);
        assertThat(figure("meeting-form-share;form:digital" + of, "2011")).isEqualTo(50);
        assertThat(figure("meeting-form-share;form:hybrid" + of, "2011")).isEqualTo(33);
        assertThat(figure("meeting-form-share;form:by-letter" + of, "2011")).isNull();
        assertThat(value("attendance-share" + of, "2011")).containsEntry("observation", "MISSING");
    }

    @ParameterizedTest
    @CsvSource({"2011, 100", "2011-T1, ", "2011-T2, 100", "2011-T1-2, 100", "2011-H1, 100", "2011-H2, ", "2012, "})
    void everyKindOfPeriodHasItsFigure(String period, Integer expected) {
        String network = network(1, 1);
        assertThat(figure("attendance-share;network:" + network, period)).isEqualTo(expected);
        assertThat(figure("meetings-held;network:" + network, period)).isEqualTo(expected == null ? null : 1);
    }

    @Test
    void movingAMeetingByADayOverTheBorderOfATertialMovesItBetweenPeriods() {
        String network = rows.network(series, null);
        LocalDate lastDay = LocalDate.of(2011, 4, 30);
        UUID meeting =
                rows.attended(rows.held(network, lastDay), 2, rows.seat(network, "0680"), rows.seat(network, "06"));
        String select = "attendance-share;network:" + network;
        assertThat(figure(select, "2011-T1")).isEqualTo(100);
        assertThat(figure(select, "2011-T2")).isNull();
        rows.run("update meeting set day = ? where id = ?", lastDay.plusDays(1), meeting);
        rows.counted(meeting);
        assertThat(figure(select, "2011-T1")).isNull();
        assertThat(figure(select, "2011-T2")).isEqualTo(100);
        assertThat(figure(select, "2011-T1-2")).isEqualTo(100);
    }

    @Test
    void theRowsBehindAFigureAreItsMeetings() {
        String network = rows.network(series, null);
        UUID[] seats = {rows.seat(network, "0680"), rows.seat(network, "0604"), rows.seat(network, "06")};
        rows.attended(rows.held(network, MAY), 2, seats);
        rows.attended(rows.meeting(network, MAY.plusDays(9), "DIGITAL", "HELD"), 1, seats);
        rows.counted(rows.meeting(network, MAY.plusDays(10), "DIGITAL", "CANCELLED"));
        network(2, 2);
        String one = ";network:" + network;
        assertThat(behind("attendance-share" + one, "expected")).containsExactly(3, 3);
        assertThat(behind("attendance-share" + one, "present")).containsExactlyInAnyOrder(2, 1);
        assertThat(behind("attendance-share;organisation:0604" + one, "form"))
                .containsExactlyInAnyOrder("PHYSICAL", "DIGITAL");
        assertThat(behind("meeting-form-share;form:digital" + one, "form"))
                .containsExactlyInAnyOrder("PHYSICAL", "DIGITAL");
        assertThat(behind("meetings-held;series:" + series, "state")).containsExactly("HELD", "HELD", "HELD");
    }

    @Test
    void anEmptyServiceSaysNothing() {
        assertThat(value("attendance-share;network:finns-inte", "2011"))
                .containsEntry("value", null)
                .containsEntry("observation", "MISSING")
                .containsEntry("computed", null);
        assertThat(figure("networks-active;series:finns-inte", "2011")).isNull();
        assertThat(value("attendance-range;group:finns-inte", "2011")).containsEntry("low", null);
    }

    /** A column of the rows that a figure of 2011 links to. */
    private static List<Object> behind(String select, String column) {
        String rows = json("/measure-values?period=2011&select=" + select).getString("items[0]._links.rows.href");
        assertThat(rows).startsWith("http://localhost:8080/network/v1/");
        return json(rows.substring("http://localhost:8080/network/v1".length())).getList("items." + column);
    }

    /** A network of the test's series with so many seats, of which so many were there at its one meeting in May. */
    private String network(int seats, int present) {
        String network = rows.network(series, null);
        UUID[] all = new UUID[seats];
        for (int nth = 0; nth < seats; nth++) {
            all[nth] = rows.seat(network, "0680");
        }
        rows.attended(rows.held(network, MAY), present, all);
        return network;
    }
}
