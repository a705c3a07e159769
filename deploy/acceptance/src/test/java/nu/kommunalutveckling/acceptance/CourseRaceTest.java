package nu.kommunalutveckling.acceptance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nu.kommunalutveckling.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two hundred clients want the last twenty seats of an occasion, over two replicas. They repeat what is not answered, some give
 * their seat back, and one replica is killed in the middle.
 */
@ExtendWith(OneSuiteForAll.class)
class CourseRaceTest {
    private static final int CAPACITY = 100;
    private static final int SEATED = 80;
    private static final int CLIENTS = 200;
    private static final int EVERY_NTH_CANCELS = 7;
    private static final int KILLED_AFTER = 60;
    private static final List<String> SYSTEMS = List.of("municipality-0680", "municipality-0604");

    private final RunningSuite suite;
    private final Visitor editor;
    private final Map<String, Visitor> systems = new HashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    CourseRaceTest(RunningSuite suite) throws IOException, InterruptedException {
        this.suite = suite;
        Keycloak keycloak = new Keycloak(suite);
        editor = keycloak.person("course-editor");
        for (String system : SYSTEMS) {
            systems.put(system, keycloak.client(system));
        }
    }

    /**
     * What a client knows in the end.
     *
     * @param began when it first asked, in nanoseconds
     * @param answered when it was told of its registration
     */
    private record Outcome(String id, boolean cancelled, long began, long answered) {}

    @Test
    void neverOverCapacityNobodyForgottenAndTheQueueInOrder() throws Exception {
        try (Replicas replicas = Replicas.start(suite, Part.COURSE, "course_race", 2)) {
            URI survivor = replicas.get(0).at();
            occasion(survivor);
            List<Outcome> outcomes = race(replicas);

            JsonNode all = editor.get(survivor.resolve("/course/v1/registrations?limit=1000&occasion=last-seats"))
                    .isOk()
                    .json()
                    .path("items");
            Map<String, JsonNode> byId = new HashMap<>();
            Map<String, Integer> place = new HashMap<>();
            all.forEach(row -> {
                place.put(row.path("id").asText(), place.size());
                byId.put(row.path("id").asText(), row);
            });
            // One row for each, however often it was asked for, and each that was acknowledged is there as it was left.
            assertThat(byId).hasSize(SEATED + CLIENTS);
            assertThat(all.findValuesAsText("email")).doesNotHaveDuplicates();
            for (Outcome outcome : outcomes) {
                assertThat(byId).containsKey(outcome.id());
                assertThat(state(requireNonNull(byId.get(outcome.id()))).equals("CANCELLED"))
                        .isEqualTo(outcome.cancelled());
            }
            seatsInOrderOfTheQueue(all);
            whoWasAnsweredBeforeAnotherAskedStandsBefore(outcomes, place);
            JsonNode occasion = editor.get(survivor.resolve("/course/v1/occasions/last-seats"))
                    .isOk()
                    .json();
            assertThat(occasion.path("freeSeats").asInt()).isZero();
            assertThat(occasion.path("waiting").asInt())
                    .isEqualTo(SEATED
                            + CLIENTS
                            - CAPACITY
                            - outcomes.stream().filter(Outcome::cancelled).count());
        }
    }

    /** All seats are given, to those who came first of those still there; the others wait, counted from one. */
    private static void seatsInOrderOfTheQueue(JsonNode rows) {
        List<String> states = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        rows.forEach(row -> {
            if (!state(row).equals("CANCELLED")) {
                states.add(state(row));
            }
            if (state(row).equals("WAITING")) {
                positions.add(row.path("position").asInt());
            }
        });
        assertThat(states.subList(0, CAPACITY)).containsOnly("REGISTERED");
        assertThat(states.subList(CAPACITY, states.size())).isNotEmpty().containsOnly("WAITING");
        assertThat(positions)
                .isEqualTo(IntStream.rangeClosed(1, positions.size()).boxed().toList());
    }

    private static void whoWasAnsweredBeforeAnotherAskedStandsBefore(
            List<Outcome> outcomes, Map<String, Integer> place) {
        for (Outcome one : outcomes) {
            for (Outcome other : outcomes) {
                if (one.answered() < other.began()) {
                    assertThat(place.get(one.id())).isLessThan(place.get(other.id()));
                }
            }
        }
    }

    private List<Outcome> race(Replicas replicas) throws Exception {
        List<Future<Outcome>> running = new ArrayList<>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int nth = 0; nth < CLIENTS; nth++) {
                int client = nth;
                running.add(clients.submit(() -> compete(client, replicas)));
            }
            while (acknowledged.get() < KILLED_AFTER) {
                Thread.sleep(1);
            }
            replicas.get(1).kill();
            assertThat(acknowledged.get()).as("killed in the middle").isLessThan(CLIENTS);
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }

    private Outcome compete(int client, Replicas replicas) throws Exception {
        // They do not all come in the same instant, but faster than they are served.
        Thread.sleep(client * 5L);
        String system = SYSTEMS.get(client % SYSTEMS.size());
        Visitor visitor = requireNonNull(systems.get(system));
        String body = participants(system.substring("municipality-".length()), List.of("client" + client));
        String once = UUID.randomUUID().toString();
        long began = System.nanoTime();
        Answer made = replicas.persistently(
                client,
                at -> visitor.send(
                        "POST",
                        at.resolve("/course/v1/occasions/last-seats/registrations"),
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        once));
        long answered = System.nanoTime();
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        acknowledged.incrementAndGet();
        String id = made.json().at("/items/0/id").asText();
        boolean cancels = client % EVERY_NTH_CANCELS == 0;
        if (cancels) {
            Answer cancelled =
                    replicas.persistently(client, at -> cancel(visitor, at.resolve("/course/v1/registrations/" + id)));
            assertThat(cancelled.status()).as("%s", cancelled).isEqualTo(200);
        }
        return new Outcome(id, cancels, began, answered);
    }

    private static Answer cancel(Visitor visitor, URI registration) throws IOException, InterruptedException {
        Answer seen = visitor.get(registration);
        return seen.status() != 200
                ? seen
                : visitor.send(
                        "PUT",
                        URI.create(registration + "/cancellation"),
                        BodyPublishers.ofString("{\"reason\":null}"),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        seen.header("ETag"));
    }

    private void occasion(URI at) throws IOException, InterruptedException {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        create(at, "courses", """
                {"key":"race","kind":"COURSE","subject":"race","titleSv":"Kapplöpning"}""");
        create(at, "occasions", """
                {"key":"last-seats","course":"race","state":"OPEN","form":"PHYSICAL","place":"Nässjö",
                "sessions":[{"startsAt":"%sT08:00:00Z","endsAt":"%sT15:00:00Z"}],
                "lastRegistrationDay":"%s","capacity":%d,"fee":0}""".formatted(day, day, day.minusDays(1), CAPACITY));
        create(
                at,
                "occasions/last-seats/registrations",
                participants(
                        "06",
                        IntStream.range(0, SEATED)
                                .mapToObj(nth -> "seated" + nth)
                                .toList()));
    }

    private void create(URI at, String path, String body) throws IOException, InterruptedException {
        Answer answer = editor.send(
                "POST",
                at.resolve("/course/v1/" + path),
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    }

    private static String participants(String organisation, List<String> names) {
        return names.stream()
                .map(name -> "{\"organisation\":\"%s\",\"name\":\"%s\",\"email\":\"%s@example.org\"}"
                        .formatted(organisation, name, name))
                .collect(Collectors.joining(",", "{\"participants\":[", "]}"));
    }

    private static String state(JsonNode row) {
        return row.path("state").asText();
    }
}
