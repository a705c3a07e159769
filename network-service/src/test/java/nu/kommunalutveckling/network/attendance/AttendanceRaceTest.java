package nu.kommunalutveckling.network.attendance;

import static nu.kommunalutveckling.network.Api.entry;
import static nu.kommunalutveckling.network.Api.meeting;
import static nu.kommunalutveckling.network.Api.municipality;
import static nu.kommunalutveckling.network.Api.network;
import static nu.kommunalutveckling.network.Api.register;
import static nu.kommunalutveckling.network.Api.seat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** Thirteen municipal systems at once, each with its own seat at the same hundred meetings. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AttendanceRaceTest {
    private static final int MEETINGS = 100;

    @Inject
    EntityManager database;

    @Test
    void nothingIsLostAndNothingCountsTwice() throws Exception {
        String network = network(Municipality.values().length);
        Map<String, String> seats = new LinkedHashMap<>();
        for (Municipality municipality : Municipality.values()) {
            seats.put(municipality.scbCode(), seat(network, municipality.scbCode()));
        }
        List<String> meetings = new ArrayList<>();
        for (int i = 0; i < MEETINGS; i++) {
            meetings.add(
                    meeting(network, LocalDate.of(2023, 1, 2).plusDays(3L * i).toString(), "HELD"));
        }
        List<Callable<List<Integer>>> systems = new ArrayList<>();
        seats.forEach((code, seat) -> systems.add(() -> registerAll(code, seat, meetings)));
        try (ExecutorService threads = Executors.newFixedThreadPool(seats.size())) {
            for (Future<List<Integer>> answers : threads.invokeAll(systems)) {
                assertThat(answers.get()).hasSize(MEETINGS).containsOnly(201);
            }
        }
        assertThat(row(
                        "select count(*), count(distinct (meeting, seat)), count(*) filter (where presence = 'PRESENT')"
                                + " from attendance a join meeting m on m.id = a.meeting where m.network = :network",
                        network))
                .containsExactly(1300L, 1300L, 600L);
        assertThat(row(
                        "select sum(expected)::bigint, sum(present)::bigint, count(*) from attendance_sum"
                                + " where network = :network",
                        network))
                .startsWith(1300L, 600L);
        assertThat(row(
                        "select sum(held)::bigint, sum(counted)::bigint, round(sum(shares) * 13)::bigint from meeting_sum"
                                + " where network = :network",
                        network))
                .containsExactly(100L, 100L, 600L);
    }

    /** Six of the codes are odd: these come to all meetings, the others to none. Each goes through them in an order of its own. */
    private static List<Integer> registerAll(String code, String seat, List<String> meetings) {
        List<String> order = new ArrayList<>(meetings);
        Collections.shuffle(order, new Random(Integer.parseInt(code)));
        String presence = Integer.parseInt(code) % 2 == 1 ? "PRESENT" : "ABSENT";
        return order.stream()
                .map(meeting -> register(municipality(code), meeting, entry(seat, presence))
                        .statusCode())
                .toList();
    }

    @Transactional
    Object[] row(String sql, String network) {
        return (Object[]) database.createNativeQuery(sql, Object[].class)
                .setParameter("network", network)
                .getSingleResult();
    }
}
