package nu.kommunalutveckling.network.calendars;

import static nu.kommunalutveckling.network.Api.changeState;
import static nu.kommunalutveckling.network.Api.created;
import static nu.kommunalutveckling.network.Api.editor;
import static nu.kommunalutveckling.network.Api.get;
import static nu.kommunalutveckling.network.Api.key;
import static nu.kommunalutveckling.network.Api.meeting;
import static nu.kommunalutveckling.network.Api.meetingOf;
import static nu.kommunalutveckling.network.Api.network;
import static nu.kommunalutveckling.network.Api.networkOf;
import static nu.kommunalutveckling.network.Api.ok;
import static nu.kommunalutveckling.network.Api.post;
import static nu.kommunalutveckling.network.Api.put;
import static nu.kommunalutveckling.network.Api.seat;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javax.sql.DataSource;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.network.Rows;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars as a second, independent library reads them. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class CalendarTest {
    private static final String PYTHON = System.getenv().getOrDefault("PYTHON", "/usr/bin/python3");
    private static final String READ = """
            import datetime, icalendar, sys
            calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
            for zone in calendar.walk('VTIMEZONE'):
                rules = zone.to_tz()
                of = [rules.localize(datetime.datetime(2030, *day)).strftime('%z') for day in ((3, 31, 1), (3, 31, 4), (10, 27, 1), (10, 27, 4))]
                print('zone', zone['TZID'], *of)
            for event in calendar.walk('VEVENT'):
                print(event['UID'], event['STATUS'], event['DTSTART'].dt.isoformat(), event['DTSTART'].params['TZID'], event['SUMMARY'])
            """;

    @Inject
    DataSource database;

    @Test
    void meetingsAreReadByAnotherLibrary(@TempDir Path folder) throws Exception {
        String network = network(1);
        seat(network, "0604");
        int year = LocalDate.now(Period.ZONE).getYear() + 1;
        String winter = meeting(network, year + "-01-15", "PLANNED");
        String summer = meeting(network, year + "-07-15", "PLANNED");
        ok(changeState(summer, "CANCELLED", "ILLNESS", null));
        for (Map<String, String> of : List.of(Map.of("network", network), Map.of("organisation", "0604"))) {
            Response feed = ok(feed(address(calendar(of))));
            assertThat(feed.contentType()).startsWith("text/calendar");
            assertThat(read(folder, feed))
                    .contains("zone Europe/Stockholm +0100 +0200 +0200 +0100")
                    .contains(event(network, winter, year + "-01-15T09:00:00+01:00", "CONFIRMED"))
                    .contains(event(network, summer, year + "-07-15T09:00:00+02:00", "CANCELLED"));
        }
    }

    @Test
    void aMeetingThatIsMovedKeepsItsUid(@TempDir Path folder) throws Exception {
        String network = network(1);
        int year = LocalDate.now(Period.ZONE).getYear() + 1;
        String meeting = meeting(network, year + "-01-15", "PLANNED");
        String address = address(calendar(Map.of("network", network)));
        Response before = ok(feed(address));
        assertThat(RestAssured.given()
                        .header("If-None-Match", before.header("ETag"))
                        .get(address)
                        .statusCode())
                .isEqualTo(304);
        Map<String, @Nullable Object> moved = meetingOf(network, year + "-01-22", "PLANNED");
        moved.keySet().removeAll(List.of("network", "state", "cancellationReason"));
        ok(put("/meetings/" + meeting, "/meetings/" + meeting, moved));
        Response after = ok(feed(address));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(read(folder, after))
                .hasSize(2)
                .contains(event(network, meeting, year + "-01-22T09:00:00+01:00", "CONFIRMED"));
    }

    @Test
    void aMeetingIsCalledWhatItsNetworkIsCalledThatDay(@TempDir Path folder) throws Exception {
        String network = key("natverk");
        int year = LocalDate.now(Period.ZONE).getYear() + 1;
        Map<String, @Nullable Object> renamed = networkOf(network, 1);
        renamed.put(
                "names",
                List.of(
                        Map.of("validFrom", "2018-01-01", "name", "Före"),
                        Map.of("validFrom", year + "-03-01", "name", "Efter")));
        created(post(editor(), "/networks", renamed));
        meeting(network, year + "-02-28", "PLANNED");
        meeting(network, year + "-03-01", "PLANNED");
        assertThat(read(folder, ok(feed(address(calendar(Map.of("network", network)))))).stream()
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1)))
                .containsExactly("+0100", "Före", "Efter");
    }

    @Test
    void anAddressEndsWhenItIsRevokedOrMadeAnew() {
        String calendar = calendar(Map.of("network", network(1)));
        assertThat(ok(get("/calendars/" + calendar)).jsonPath().getBoolean("hasAddress"))
                .isFalse();
        String first = address(calendar);
        String second = address(calendar);
        isProblem(feed(first), 404, "not-found");
        ok(feed(second));
        assertThat(revoke(calendar).statusCode()).isEqualTo(204);
        isProblem(feed(second), 404, "not-found");
        isProblem(feed(second.substring(0, second.length() - 22) + "A".repeat(22)), 404, "not-found");
        isProblem(post(editor(), "/calendars/" + UUID.randomUUID() + "/address", Map.of()), 404, "not-found");
        isProblem(revoke(UUID.randomUUID().toString()), 404, "not-found");
    }

    @Test
    void aSecretIsShownOnceAndNeitherKeptNorLogged() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listener = listener(logged);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            String calendar = calendar(Map.of("network", network(1)));
            String address = address(calendar);
            String secret = address.substring(address.length() - 22);
            ok(feed(address));
            revoke(calendar);
            feed(address);
            assertThat(ok(get("/calendars/" + calendar)).asString()).doesNotContain(secret);
            assertThat(ok(get("/calendars?format=csv")).asString())
                    .contains(calendar)
                    .doesNotContain(secret);
            Rows rows = new Rows(database);
            for (String table : List.of("calendar", "idempotency_key", "change")) {
                assertThat(rows.number(
                                "select count(*) from " + table + " kept where position(? in kept::text) > 0", secret))
                        .as(table)
                        .isZero();
            }
            assertThat(rows.number("select count(*) from change kept where position(? in kept::text) > 0", calendar))
                    .isEqualTo(3);
            Logger.getLogger("nu.kommunalutveckling.listened").info("We listen");
            assertThat(logged).contains("We listen").noneMatch(line -> line.contains(secret));
        } finally {
            root.removeHandler(listener);
        }
    }

    @Test
    void aCalendarIsOfOneNetworkOrOneOrganisation() {
        Map<String, @Nullable Object> both = new HashMap<>(Map.of("network", network(1), "organisation", "0604"));
        isProblem(post(editor(), "/calendars", both), 422, "invalid");
        isProblem(post(editor(), "/calendars", Map.of()), 422, "invalid");
        isProblem(post(editor(), "/calendars", Map.of("network", key("finns-inte"))), 422, "invalid");
        isProblem(post(editor(), "/calendars", Map.of("organisation", "1480")), 422, "invalid");
    }

    private static String calendar(Map<String, String> of) {
        return created(post(editor(), "/calendars", of)).jsonPath().getString("id");
    }

    /** The path of a new address. */
    private static String address(String calendar) {
        String href = ok(editor().post("/network/v1/calendars/" + calendar + "/address"))
                .jsonPath()
                .getString("href");
        assertThat(href).matches("http://localhost:8080/network/v1/calendar-feeds/[A-Za-z0-9_-]{22}");
        return href.substring("http://localhost:8080".length());
    }

    private static Response revoke(String calendar) {
        return editor().delete("/network/v1/calendars/" + calendar + "/address");
    }

    private static Response feed(String address) {
        return RestAssured.given().get(address);
    }

    private static String event(String network, String meeting, String begin, String status) {
        return meeting + "@kommunalutveckling.nu " + status + " " + begin + " Europe/Stockholm Nätverket " + network;
    }

    private static List<String> read(Path folder, Response feed) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("meetings.ics"), feed.asByteArray());
        Process python = new ProcessBuilder(PYTHON, "-X", "utf8", "-c", READ, file.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor())
                .as("Debian's python3-icalendar reads it: %s", out)
                .isZero();
        return out.lines().toList();
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(new SimpleFormatter().formatMessage(line));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
