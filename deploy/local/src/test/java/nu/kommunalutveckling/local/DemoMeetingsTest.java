package nu.kommunalutveckling.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nu.kommunalutveckling.local.DemoMeetings.Meeting;
import nu.kommunalutveckling.local.DemoMeetings.Network;
import nu.kommunalutveckling.local.DemoMeetings.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's meetings, before any service counts them. */
class DemoMeetingsTest {
    private static final String INTERIM = "2020-T1-2";

    @Test
    void everyNetworkIsOneOfTheReferenceWithRoomForItsSeats() throws IOException {
        Map<String, JsonObject> reference = new HashMap<>();
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(Path.of("reference/network/networks.json")))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(network -> assertThat(
                            reference.put(network.getString("key"), network))
                    .isNull());
        }
        assertThat(DemoMeetings.networks()).isNotEmpty().allSatisfy(network -> {
            JsonObject same = requireNonNull(reference.get(network.key()), network.key());
            assertThat(same.getJsonArray("series").getValuesAs(JsonString::getString))
                    .containsExactly(network.series());
            assertThat(same.getInt("numberOfSeats"))
                    .isEqualTo(network.organisations().size());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2020-T1-2, all-networks, 76",
        "2020-T1-2, pks, 95",
        "2020-T1-2, municipal-directors, 94",
        "2020-T1-2, reko, 66",
        "2020-T1-2, strategy-psychiatry-addiction, 74",
        "2022, all-networks, 81",
        "2022, pks, 83",
        "2022, municipal-directors, 96"
    })
    void attendanceRoundsToWhatIsPrinted(String period, String network, int printed) throws IOException {
        assertThat(percent(DemoMeetings.of(period).stream()
                        .filter(meeting -> belongs(meeting.network(), network))
                        .toList()))
                .isEqualTo(printed);
    }

    @Test
    void noNetworkOfTheRegionLiesOutsideThePrintedRange() throws IOException {
        Map<String, List<Meeting>> region = DemoMeetings.of(INTERIM).stream()
                .filter(meeting -> !belongs(meeting.network(), "all-networks"))
                .collect(Collectors.groupingBy(Meeting::network));
        assertThat(region).hasSize(4);
        assertThat(region.values())
                .allSatisfy(meetings -> assertThat(percent(meetings)).isBetween(66L, 74L));
    }

    @ParameterizedTest
    @CsvSource({"PHYSICAL, 41", "DIGITAL, 42", "HYBRID, 17"})
    void formsRoundToWhatIsPrinted(String form, int printed) throws IOException {
        List<Meeting> held = DemoMeetings.of(INTERIM).stream()
                .filter(meeting -> meeting.held() && belongs(meeting.network(), "all-networks"))
                .toList();
        long of = held.stream().filter(meeting -> meeting.form().equals(form)).count();
        assertThat(Math.round(100.0 * of / held.size())).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-T1-2", "2022"})
    void noNetworkMeetsTwiceADayAndEveryMeetingLiesInItsPeriod(String period) throws IOException {
        List<Meeting> meetings = DemoMeetings.of(period);
        assertThat(meetings.stream().map(meeting -> meeting.network() + meeting.day()))
                .doesNotHaveDuplicates();
        int lastMonth = period.equals(INTERIM) ? 8 : 12;
        assertThat(meetings)
                .allMatch(meeting ->
                        period.startsWith(String.valueOf(meeting.day().getYear()))
                                && meeting.day().getMonthValue() <= lastMonth);
        assertThat(DemoMeetings.of(period)).as("the same in every run").isEqualTo(meetings);
        assertThat(meetings).anyMatch(meeting -> !meeting.held());
    }

    private static boolean belongs(String network, String asked) {
        try {
            return network.equals(asked)
                    || DemoMeetings.networks().stream()
                            .filter(each -> each.key().equals(network))
                            .map(Network::series)
                            .anyMatch(asked::equals);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static long percent(List<Meeting> meetings) {
        List<Presence> expected = meetings.stream()
                .flatMap(meeting -> meeting.presences().stream())
                .filter(presence -> presence != Presence.VACANT)
                .toList();
        long present = expected.stream()
                .filter(presence -> presence != Presence.ABSENT)
                .count();
        return Math.round(100.0 * present / expected.size());
    }
}
