package nu.kommunalutveckling.acceptance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.kommunalutveckling.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Thirteen municipal systems register their seats at the same hundred meetings, each in an order of its own, over two replicas. Each
 * sends every request twice at once with the same {@code Idempotency-Key}, once to either replica.
 */
@ExtendWith(OneSuiteForAll.class)
class NetworkRaceTest {
    private static final int MEETINGS = 100;
    private static final List<String> MUNICIPALITIES = List.of(
            "0604", "0617", "0642", "0643", "0662", "0665", "0680", "0682", "0683", "0684", "0685", "0686", "0687");

    private final RunningSuite suite;
    private final Visitor editor;
    private final Map<String, Visitor> systems = new HashMap<>();

    NetworkRaceTest(RunningSuite suite) throws IOException, InterruptedException {
        this.suite = suite;
        Keycloak keycloak = new Keycloak(suite);
        editor = keycloak.person("network-editor");
        for (String code : MUNICIPALITIES) {
            systems.put(code, keycloak.client("municipality-" + code));
        }
    }

    @Test
    void nothingIsLostNothingDoubleAndNobodyWaitsInACircle() throws Exception {
        try (Replicas replicas = Replicas.start(suite, Part.NETWORK, "network_race", 2)) {
            URI at = replicas.get(0).at();
            Map<String, String> seats = networkWithSeats(at);
            List<String> meetings = meetings(at);
            int present = race(replicas, seats, meetings);

            Set<String> registered = new HashSet<>();
            for (int page = 1; page <= 2; page++) {
                for (JsonNode row : items(at, "attendances?network=race&limit=1000&page=" + page)) {
                    assertThat(registered.add(row.path("meeting").asText() + row.path("seat")))
                            .as("once: %s", row)
                            .isTrue();
                    assertThat(row.path("version").asInt()).as("%s", row).isOne();
                    assertThat(row.path("presence").asText())
                            .as("%s", row)
                            .isEqualTo(presence(row.path("organisation").asText()));
                }
            }
            assertThat(registered).hasSize(MUNICIPALITIES.size() * MEETINGS);
            for (JsonNode meeting : items(at, "meetings?network=race&limit=1000")) {
                assertThat(meeting.path("expected").asInt()).as("%s", meeting).isEqualTo(MUNICIPALITIES.size());
                assertThat(meeting.path("present").asInt() * MEETINGS)
                        .as("%s", meeting)
                        .isEqualTo(present);
            }
            JsonNode share = items(at, "measure-values?period=2023&select=attendance-share;network:race")
                    .get(0);
            assertThat(share.path("denominator").asInt()).isEqualTo(MUNICIPALITIES.size() * MEETINGS);
            assertThat(share.path("numerator").asInt()).isEqualTo(present);
        }
    }

    /** How many seats they all told present in sum. */
    private int race(Replicas replicas, Map<String, String> seats, List<String> meetings) throws Exception {
        List<Future<Integer>> running = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            seats.forEach((code, seat) ->
                    running.add(clients.submit(() -> registerAll(replicas, clients, code, seat, meetings))));
            int present = 0;
            for (Future<Integer> one : running) {
                present += one.get();
            }
            return present;
        }
    }

    private int registerAll(Replicas replicas, ExecutorService clients, String code, String seat, List<String> meetings)
            throws Exception {
        List<String> order = new ArrayList<>(meetings);
        Collections.shuffle(order, new Random(Integer.parseInt(code)));
        Visitor system = requireNonNull(systems.get(code));
        int present = 0;
        for (String meeting : order) {
            String once = UUID.randomUUID().toString();
            Replicas.Attempt attempt = at -> register(system, at, meeting, seat, presence(code), once);
            Future<Answer> repeat = clients.submit(() -> replicas.persistently(1, attempt));
            Answer first = replicas.persistently(0, attempt);
            assertThat(first.status()).as("%s", first).isEqualTo(201);
            assertThat(repeat.get().body()).as("the same answer").isEqualTo(first.body());
            present += presence(code).equals("PRESENT") ? 1 : 0;
        }
        return present;
    }

    private static Answer register(Visitor system, URI at, String meeting, String seat, String presence, String once)
            throws IOException, InterruptedException {
        Answer answer = system.send(
                "POST",
                at.resolve("/network/v1/meetings/" + meeting + "/attendances"),
                BodyPublishers.ofString("{\"attendances\":[{\"seat\":\"%s\",\"presence\":\"%s\",\"channel\":null}]}"
                        .formatted(seat, presence)),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                once);
        assertThat(answer.status()).as("no deadlock: %s", answer).isLessThan(500);
        return answer;
    }

    /** Municipalities with an odd code come to all meetings, the others to none. */
    private static String presence(String code) {
        return Integer.parseInt(code) % 2 == 1 ? "PRESENT" : "ABSENT";
    }

    private Map<String, String> networkWithSeats(URI at) throws IOException, InterruptedException {
        create(at, "networks", "application/json", """
                {"key":"race","kind":"CHIEF_NETWORK","area":null,"numberOfSeats":%d,"activeFrom":2023,"activeTo":null,
                "names":[{"validFrom":"2023-01-01","name":"Kapplöpning"}],"series":[],"targets":[]}""".formatted(MUNICIPALITIES.size()));
        Map<String, String> seats = new HashMap<>();
        for (String code : MUNICIPALITIES) {
            JsonNode seat = create(at, "seats", "application/json", """
                    {"network":"race","organisation":"%s","validFrom":"2023-01-01","validTo":null,"vacancies":[]}""".formatted(code));
            seats.put(code, seat.path("id").asText());
        }
        return seats;
    }

    /** The ids of the meetings, which come in a sheet. */
    private List<String> meetings(URI at) throws IOException, InterruptedException {
        StringBuilder sheet = new StringBuilder("network,day,startsAt,endsAt,form,state\r\n");
        for (int nth = 0; nth < MEETINGS; nth++) {
            LocalDate day = LocalDate.of(2023, 1, 2).plusDays(3L * nth);
            sheet.append("race,").append(day).append(",09:00,12:00,PHYSICAL,HELD\r\n");
        }
        create(at, "meetings/imports", "text/csv", sheet.toString());
        List<String> ids = items(at, "meetings?network=race&limit=1000").findValuesAsText("id");
        assertThat(ids).hasSize(MEETINGS);
        return ids;
    }

    private JsonNode create(URI at, String path, String type, String body) throws IOException, InterruptedException {
        Answer answer = editor.send(
                "POST",
                at.resolve("/network/v1/" + path),
                BodyPublishers.ofString(body),
                "Content-Type",
                type,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(answer.status()).as("%s", answer).isIn(200, 201);
        return answer.json();
    }

    private JsonNode items(URI at, String path) throws IOException, InterruptedException {
        return editor.get(at.resolve("/network/v1/" + path)).isOk().json().path("items");
    }
}
