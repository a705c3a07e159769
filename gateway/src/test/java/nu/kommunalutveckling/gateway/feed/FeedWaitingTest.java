package nu.kommunalutveckling.gateway.feed;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nu.kommunalutveckling.gateway.feed.Following.FEED;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.kommunalutveckling.gateway.feed.Following.Told;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Who waits for the next event gets it when it comes, or an empty answer when the time is up; and not all can wait. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class FeedWaitingTest {
    private static final Duration TOO_LONG = Duration.ofSeconds(10);

    @Inject
    FeedWaiters waiters;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void eventOfThisReplicaWakesWhoWaits() throws Exception {
        Happenings.begin();
        Following following = Following.fromNow();
        try (ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Told>> read = reader.submit(() -> following.read(20, 30));
            await(() -> waiters.waiting() == 1);
            Happenings.happen();
            assertThat(read.get(TOO_LONG.toSeconds(), SECONDS))
                    .extracting("subject")
                    .contains(Happenings.PLAN);
        }
    }

    @Test
    void eventOfAnotherReplicaWakesWhoWaits() throws Exception {
        Following following = whenNothingIsHeardAnyLonger();
        try (ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Told>> read = reader.submit(() -> following.read(20, 30));
            await(() -> waiters.waiting() == 1);
            writtenElsewhere();
            assertThat(read.get(TOO_LONG.toSeconds(), SECONDS))
                    .extracting("data.act")
                    .containsExactly("elsewhere");
        }
    }

    /** What was heard of periods before these tests is told of a moment later than heard. */
    private static Following whenNothingIsHeardAnyLonger() throws Exception {
        Following following = Following.fromNow();
        await(() -> following.read(20, 2).isEmpty());
        return following;
    }

    /** As another replica writes: this one sees no more of it than the rows. */
    private void writtenElsewhere() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update feed_position set last = last + 1");
            statement.execute("insert into feed_event (number, id, type, time, subject, data) select last,"
                    + " gen_random_uuid(), 'PLAN_CHANGED', now(), 'goals/v1/plans/2024', '{\"act\": \"elsewhere\"}'"
                    + " from feed_position");
            connection.commit();
        }
    }

    @Test
    void nothingNewIsAnEmptyAnswerWhenTheTimeIsUp() throws Exception {
        Following following = whenNothingIsHeardAnyLonger();
        long place = following.since();
        long start = System.nanoTime();
        assertThat(following.read(20, 1)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(950), TOO_LONG);
        assertThat(following.since()).isEqualTo(place);
    }

    @Test
    void strangersFillHalfOfThePlacesAndWhoHangsUpGivesItFree() throws Exception {
        long since = whenNothingIsHeardAnyLonger().since();
        List<Socket> strangers = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                strangers.add(waiting(since));
            }
            await(() -> waiters.waiting() == 4);
            Response refused = given().get(FEED + "?wait=30&since=" + since);
            isProblem(refused, 503, "too-many-waiting");
            assertThat(refused.header("Retry-After")).isEqualTo("5");
            assertThat(given().get(FEED + "?since=" + since).statusCode()).isEqualTo(200);
            assertThat(Following.fromNow().read(20, 1)).isEmpty();
            strangers.getFirst().close();
            await(() -> waiters.waiting() == 3);
            strangers.add(waiting(since));
            await(() -> waiters.waiting() == 4);
        } finally {
            for (Socket stranger : strangers) {
                stranger.close();
            }
        }
        await(() -> waiters.waiting() == 0);
    }

    private Socket waiting(long since) throws Exception {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write("GET %s?wait=30&since=%d HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(FEED, since)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TOO_LONG.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("still not so").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
