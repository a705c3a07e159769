package nu.kommunalutveckling.periodclosings;

import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nu.kommunalutveckling.sample.Closings;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class PeriodClosingRefusalsTest {
    @Inject
    ClosedPeriods closedPeriods;

    @Test
    void changeWithoutIfMatchIsRefused() {
        isProblem(Closings.put("2011", null, "CLOSED", null), 428, "precondition-required");
    }

    @Test
    void staleChangeIsRefused() {
        isProblem(Closings.put("2011", "\"stale\"", "CLOSED", null), 412, "stale");
    }

    @Test
    void periodThatIsNotOverCannotBeClosed() {
        Response refused = Closings.close("2099");
        isProblem(refused, 409, "period-not-over");
        assertThat(Closings.read("2099").jsonPath().getString("state")).isEqualTo("OPEN");
    }

    @Test
    void reopeningWithoutReasonIsRefused() {
        Closings.close("2012");
        String tag = Closings.read("2012").header("ETag");
        isProblem(Closings.put("2012", tag, "OPEN", null), 422, "invalid");
        isProblem(Closings.put("2012", tag, "OPEN", "  "), 422, "invalid");
        assertThat(Closings.read("2012").jsonPath().getString("state")).isEqualTo("CLOSED");
    }

    @Test
    void partOfAClosedYearCannotBeReopenedByItself() {
        Closings.close("2013-T1");
        Closings.close("2013");
        Response refused = Closings.put("2013-T1", Closings.read("2013-T1").header("ETag"), "OPEN", "Rättelse.");
        isProblem(refused, 409, "closed-by-another");
        assertThat(refused.jsonPath().getString("detail")).contains("2013");
    }

    /** Whoever writes holds the period open until the transaction ends; closing waits for it. */
    @Test
    void closingWaitsForWhoeverIsWriting() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch closingHasBegun = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<?> writer =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        closedPeriods.demandOpen(List.of(LocalDate.of(2014, 3, 1)));
                        written.countDown();
                        await(closingHasBegun);
                        assertThat(Closings.read("2014").jsonPath().getString("state"))
                                .isEqualTo("OPEN");
                    }));
            await(written);
            Future<Response> closing = threads.submit(() -> {
                closingHasBegun.countDown();
                return Closings.close("2014");
            });
            writer.get(30, TimeUnit.SECONDS);
            assertThat(closing.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
