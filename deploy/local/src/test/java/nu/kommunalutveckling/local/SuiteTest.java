package nu.kommunalutveckling.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {

    private static StandInRepository repository;

    private Place place;
    private int offset;
    private Suite suite;

    @BeforeAll
    static void build(@TempDir Path root) throws IOException, InterruptedException {
        repository = StandInRepository.in(root);
        repository.skipClassCaches(Part.FINANCE, Part.NETWORK, Part.SURVEY, Part.GATEWAY);
    }

    @BeforeEach
    void choosePlace(TestInfo test) throws IOException {
        place = repository.place(test.getTestMethod().orElseThrow().getName());
        offset = StandInRepository.freeOffset();
        suite = Suite.in(place.root(), place.home(), offset);
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        suite.stop();
    }

    @Test
    void startsEverythingThenOnlyWhatIsMissingAndStopsAllOfIt() throws Exception {
        suite.start();
        Map<Part, Long> first = pids();
        assertThat(suite.status()).hasSize(7).allMatch(PartStatus::ready).allMatch(part -> part.memory() > 0);
        assertThat(ReferenceFigures.loaded(place)).isTrue();
        assertThat(ServiceProcess.of(place, Part.COURSE, offset).aotCache().made())
                .as("the class cache of the one service that had none")
                .isTrue();

        suite.start();
        assertThat(pids()).isEqualTo(first);

        suite.kill(Part.SURVEY);
        suite.kill(Part.POSTGRESQL);
        suite.start();
        Map<Part, Long> second = pids();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        assertThat(first.entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(second.get(entry.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(Part.SURVEY, Part.POSTGRESQL);

        suite.stop();
        assertThat(second.values()).noneMatch(pid -> ProcessStamp.of(pid) != null);
        assertThat(suite.status()).noneMatch(PartStatus::up);
    }

    @Test
    void aServiceThatDiesAtStartIsNamedAndNothingIsLeft() throws Exception {
        repository.build(Part.NETWORK, StandIn.class, "dies");
        repository.skipClassCaches(Part.NETWORK);
        try {
            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(() -> suite.start())
                    .withMessageContaining("network-service ended while starting: ERROR the stand-in was told to die")
                    .withMessageContaining("network-service.log");
            assertThat(suite.status()).noneMatch(PartStatus::up);
        } finally {
            repository.build(Part.NETWORK, StandIn.class);
            repository.skipClassCaches(Part.NETWORK);
        }
    }

    @Test
    void aTakenPortStopsItBeforeAnythingIsStarted() throws Exception {
        try (var stranger = new ServerSocket()) {
            stranger.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Part.COURSE.port(offset)));
            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(() -> suite.start())
                    .withMessageContaining("course-service");
        }
        assertThat(place.logs()).doesNotExist();
    }

    @Test
    void brokenDataStopsItWithTheServersOwnWords() throws Exception {
        suite.start();
        suite.stop();
        Files.delete(PostgresCluster.data(place).resolve("global/pg_control"));
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> suite.start())
                .withMessageContaining("postgresql ended while starting")
                .withMessageContaining("pg_control");
        assertThat(suite.status()).noneMatch(PartStatus::up);
    }

    @Test
    void twoStartsAtOnceShareTheWork() throws Exception {
        var other = CompletableFuture.runAsync(() -> {
            try {
                Suite.in(place.root(), place.home(), offset).start();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        suite.start();
        Map<Part, Long> pids = pids();
        other.join();
        assertThat(pids()).hasSize(7).isEqualTo(pids);
    }

    @Test
    void anotherOffsetWhileItRunsIsRefused() throws Exception {
        suite.start();
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(
                        () -> Suite.in(place.root(), place.home(), offset + 1).start())
                .withMessageContaining("--port-offset " + offset);
    }

    private Map<Part, Long> pids() throws IOException, InterruptedException {
        List<PartStatus> all = suite.status();
        return all.stream().filter(PartStatus::up).collect(Collectors.toMap(PartStatus::part, part -> part.pid()));
    }
}
