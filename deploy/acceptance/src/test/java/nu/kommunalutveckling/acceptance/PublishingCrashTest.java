package nu.kommunalutveckling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nu.kommunalutveckling.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A gateway is killed (-9) while it publishes, at moments spread evenly from the first byte in to the answer out. Each time the
 * publication is there once or not at all, and the same call repeated completes it. {@code -Dku.kills=50} kills it more often.
 */
@ExtendWith(OneSuiteForAll.class)
class PublishingCrashTest {
    private static final int KILLS = Integer.getInteger("ku.kills", 6);
    private static final String PERIOD = "2022";

    /** The moments reach so far beyond what a publication took, for the answers that are slower than that one. */
    private static final double BEYOND = 1.25;

    private final RunningSuite suite;
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);

    /** What the kill left behind. */
    private enum Fate {
        NOTHING_WRITTEN,
        WRITTEN_AND_NOT_ANSWERED,
        ANSWERED
    }

    PublishingCrashTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void killedWhilePublishingItIsPublishedOnceOrNotAtAllAndARepeatedCallCompletesIt() throws Exception {
        try (Replicas gateways = Replicas.start(suite, Part.GATEWAY, "publishing_crash", 1);
                ExecutorService sending = Executors.newVirtualThreadPerTaskExecutor()) {
            plan(gateways.get(0).at());
            long undisturbed = undisturbed(gateways.get(0).at());
            for (int kill = 0; kill < KILLS; kill++) {
                int before = versions(gateways.get(0).at()).size();
                String once = UUID.randomUUID().toString();
                Future<Answer> first =
                        sending.submit(() -> publish(gateways.get(0).at(), once));
                Thread.sleep(Math.round(undisturbed * BEYOND * kill / KILLS / 1e6));
                gateways.get(0).kill();
                String answered = answered(first);
                gateways.restart(0);
                tell(before, versions(gateways.get(0).at()), answered);

                Answer repeated = publish(gateways.get(0).at(), once);
                assertThat(repeated.status()).as("%s", repeated).isEqualTo(201);
                List<JsonNode> after = versions(gateways.get(0).at());
                assertThat(after).hasSize(before + 1);
                assertThat(after.getFirst().path("id"))
                        .isEqualTo(repeated.json().path("id"));
                if (!answered.isEmpty()) {
                    assertThat(repeated.json().path("id").asText()).isEqualTo(answered);
                }
                assertThat(after.stream().map(one -> one.path("version").asInt()))
                        .containsExactlyElementsOf(IntStream.rangeClosed(-before - 1, -1)
                                .mapToObj(version -> -version)
                                .toList());
            }
        }
        assertThat(fates.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(KILLS);
        System.out.println("Killed while publishing: " + fates);
    }

    /** There are no more and no fewer than those that were whole; what was answered is among them. */
    private void tell(int before, List<JsonNode> now, String answered) {
        assertThat(now.size()).isBetween(before, before + 1);
        if (!answered.isEmpty()) {
            assertThat(now.getFirst().path("id").asText()).isEqualTo(answered);
        }
        Fate fate = !answered.isEmpty()
                ? Fate.ANSWERED
                : now.size() > before ? Fate.WRITTEN_AND_NOT_ANSWERED : Fate.NOTHING_WRITTEN;
        fates.merge(fate, 1, Integer::sum);
    }

    /** With a token that is new: killing many times takes longer than a token lasts. */
    private Visitor loader() throws IOException, InterruptedException {
        return new Keycloak(suite).client("reference-loader");
    }

    private void plan(URI at) throws IOException, InterruptedException {
        Answer made = loader().send(
                        "PUT",
                        at.resolve("/goals/v1/plans/" + PERIOD),
                        BodyPublishers.ofString(Files.readString(
                                Repository.ROOT.resolve("deploy/local/reference/plans/" + PERIOD + ".json"))),
                        "Content-Type",
                        "application/json",
                        "If-None-Match",
                        "*");
        assertThat(made.status()).as("%s", made).isEqualTo(201);
    }

    /** What the first publication of a process takes when nobody disturbs it, in nanoseconds. */
    private long undisturbed(URI at) throws IOException, InterruptedException {
        Answer answer = publish(at, UUID.randomUUID().toString());
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.took().toNanos();
    }

    private Answer publish(URI at, String once) throws IOException, InterruptedException {
        return loader().send(
                        "POST",
                        at.resolve("/goals/v1/publications"),
                        BodyPublishers.ofString("""
                        {"period": "2022", "reason": "Rättad.", "asPrinted": true, "decision": {"registryNumber": "2020/1867",
                         "paragraph": null, "body": "PKS", "date": null}}"""),
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        once);
    }

    /** The id of the publication that was answered with; empty when the kill came first. */
    private static String answered(Future<Answer> first) throws InterruptedException {
        try {
            Answer answer = first.get();
            assertThat(answer.status()).as("%s", answer).isEqualTo(201);
            return answer.json().path("id").asText();
        } catch (ExecutionException killed) {
            assertThat(killed).hasCauseInstanceOf(IOException.class);
            return "";
        }
    }

    /** The latest first. */
    private List<JsonNode> versions(URI at) throws IOException, InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        Visitor.anonymous(suite)
                .get(at.resolve("/goals/v1/publications"))
                .isOk()
                .json()
                .path("items")
                .forEach(all::add);
        return all;
    }
}
