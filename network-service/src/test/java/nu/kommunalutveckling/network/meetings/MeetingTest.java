package nu.kommunalutveckling.network.meetings;

import static nu.kommunalutveckling.network.Api.created;
import static nu.kommunalutveckling.network.Api.editor;
import static nu.kommunalutveckling.network.Api.get;
import static nu.kommunalutveckling.network.Api.meeting;
import static nu.kommunalutveckling.network.Api.network;
import static nu.kommunalutveckling.network.Api.ok;
import static nu.kommunalutveckling.network.Api.post;
import static nu.kommunalutveckling.network.Api.seat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class MeetingTest {

    @Test
    void everySecondMonthOnTheSecondTuesdayIsOneCall() {
        assertThat(days("MONTH_BY_WEEKDAY", "2027-02-09", 2, 3))
                .containsExactly("2027-02-09", "2027-04-13", "2027-06-08");
        assertThat(days("MONTH_BY_WEEKDAY", "2027-03-30", 1, 2)).containsExactly("2027-03-30", "2027-04-27");
        assertThat(days("MONTH_BY_DATE", "2027-01-31", 1, 3)).containsExactly("2027-01-31", "2027-02-28", "2027-03-31");
        assertThat(days("WEEK", "2027-12-21", 2, 2)).containsExactly("2027-12-21", "2028-01-04");
    }

    private static List<String> days(String repetition, String first, int every, int times) {
        Map<String, Object> plan = Map.of(
                "network",
                network(1),
                "firstDay",
                first,
                "repetition",
                repetition,
                "every",
                every,
                "times",
                times,
                "startsAt",
                "09:00",
                "endsAt",
                "12:00",
                "form",
                "DIGITAL");
        return created(post(editor(), "/meetings/series", plan)).jsonPath().getList("items.day");
    }

    @Test
    void meetingsAreFoundByNetworkSeriesOrganisationAndPeriod() {
        String network = network(1);
        seat(network, "0680");
        String meeting = meeting(network, "2023-02-07", "HELD");
        meeting(network, "2023-09-07", "CANCELLED");
        for (String filter : List.of("state=HELD", "period=2023-T1", "organisation=0680&period=2023-T1")) {
            assertThat(ok(get("/meetings?network=" + network + "&series=provning&" + filter))
                            .jsonPath()
                            .getList("items.id"))
                    .containsExactly(meeting);
        }
        assertThat(ok(get("/meetings?network=" + network + "&organisation=0604"))
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        for (String format : List.of("csv", "xlsx", "ndjson")) {
            ok(get("/meetings?network=" + network + "&format=" + format));
        }
    }
}
