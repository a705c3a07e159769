package nu.kommunalutveckling.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nu.kommunalutveckling.gateway.feed.Following.Told;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/**
 * Many write at once, some of them give up and some lose their connection in the middle; a reader who polls all along, and
 * starts anew in between, reads each event once, in its order, and misses none.
 */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class FeedOrderTest {
    private static final int WRITERS = 4;
    private static final int EACH = 20;

    /** What becomes of a writer's transaction. */
    private enum Fate {
        COMMITTED,
        ROLLED_BACK,
        CUT_OFF
    }

    @Inject
    Feed feed;

    @Inject
    EntityManager database;

    private final Queue<String> committed = new ConcurrentLinkedQueue<>();

    @Test
    void readerMissesNothingAndReadsNothingTwice() throws Exception {
        Following reader = Following.fromNow();
        long begin = reader.since();
        List<Told> read = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            IntStream.range(0, WRITERS).forEach(writer -> writers.add(threads.submit(() -> write(writer))));
            while (!writers.stream().allMatch(Future::isDone)) {
                read.addAll(reader.read(3, 1));
                reader = reader.restarted();
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        read.addAll(reader.all());

        assertThat(read)
                .extracting(Told::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(begin + 1, begin + read.size())
                        .boxed()
                        .toList());
        assertThat(committed).hasSizeGreaterThan(WRITERS * EACH / 2);
        assertThat(read)
                .extracting(Told::subject)
                .filteredOn(subject -> subject.startsWith("goals/v1/order/"))
                .containsExactlyInAnyOrderElementsOf(committed);
    }

    private void write(int writer) {
        for (int i = 0; i < EACH; i++) {
            String subject = "goals/v1/order/%d-%d".formatted(writer, i);
            Fate fate = i % 5 == 2 ? Fate.ROLLED_BACK : i % 12 == 7 ? Fate.CUT_OFF : Fate.COMMITTED;
            try {
                QuarkusTransaction.requiringNew().run(() -> append(subject, fate));
            } catch (RuntimeException meant) {
                assertThat(fate).as(String.valueOf(meant)).isNotEqualTo(Fate.COMMITTED);
                continue;
            }
            assertThat(fate).isNotEqualTo(Fate.CUT_OFF);
            if (fate == Fate.COMMITTED) {
                committed.add(subject);
            }
        }
    }

    private void append(String subject, Fate fate) {
        feed.append(FeedEventType.PLAN_CHANGED, subject, FeedData.ofPlan(2007, "rewritten", null));
        pause();
        switch (fate) {
            case COMMITTED -> {}
            case ROLLED_BACK -> QuarkusTransaction.setRollbackOnly();
            case CUT_OFF -> cutOff();
        }
    }

    /** Between the number and its commit, where an order that is not held would be lost. */
    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(8));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** As when the process dies: the database sees the connection end. */
    private void cutOff() {
        database.createNativeQuery("select pg_terminate_backend(pg_backend_pid())", Boolean.class)
                .getSingleResult();
    }
}
