package nu.kommunalutveckling.gateway.webhooks;

import static nu.kommunalutveckling.gateway.feed.Happenings.happen;
import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.webhooks.Receiver.await;
import static nu.kommunalutveckling.gateway.webhooks.Receiver.status;
import static nu.kommunalutveckling.gateway.webhooks.Subscribing.body;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nu.kommunalutveckling.gateway.feed.Feed;
import nu.kommunalutveckling.gateway.feed.Following;
import nu.kommunalutveckling.gateway.feed.Happenings;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.gateway.webhooks.Claims.Claim;
import nu.kommunalutveckling.gateway.webhooks.Receiver.Received;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events reach their receivers: signed, in order, at least once; whatever fails on the way can be seen and sent again. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class DeliveryTest {
    private final Receiver receiver = Receiver.here();
    private final Subscribing ours = new Subscribing("0682");

    @Inject
    AgroalDataSource database;

    @Inject
    Claims claims;

    @Inject
    Feed feed;

    @Inject
    SigningKeys keys;

    @Inject
    Message message;

    @Inject
    Sender sender;

    @Inject
    WebhooksConfig config;

    private String webhook = "";

    @BeforeEach
    void subscribe() {
        Happenings.begin();
        webhook = ours.subscribe(receiver.url());
    }

    @AfterEach
    void leave() {
        ours.remove(webhook);
        receiver.close();
    }

    @Test
    void eventArrivesSignedAsCloudEvent() throws Exception {
        String secret = ours.secret(webhook);
        Following following = Following.fromNow();
        happen();
        Received received = receiver.received(1).getFirst();
        Following.Told told = following.all().stream()
                .filter(event -> event.type().equals("PLAN_CHANGED"))
                .toList()
                .getFirst();
        assertThat(received.path()).isEqualTo("/goals");
        assertThat(received.header("Content-Type")).isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(received.header("Host")).isEqualTo("127.0.0.1:" + receiver.port());
        assertThat(received.header("Webhook-Id")).isEqualTo(told.id());
        assertThat(Verifier.accepts(received, secret)).isTrue();
        assertThat(Verifier.accepts(received, new Subscribing("0682").secret(webhook)))
                .isFalse();
        JsonPath event = JsonPath.from(received.body());
        assertThat(event.getString("specversion")).isEqualTo("1.0");
        assertThat(event.getString("id")).isEqualTo(told.id());
        assertThat(event.getString("type")).isEqualTo("nu.kommunalutveckling.goals.plan-changed");
        assertThat(event.getString("source")).endsWith("/goals/v1/feed");
        assertThat(event.getString("subject")).isEqualTo(told.subject());
        assertThat(event.getLong("feednumber")).isEqualTo(told.number());
        assertThat(event.getString("datacontenttype")).isEqualTo("application/json");
        assertThat(event.getMap("data")).isEqualTo(told.data());
        JsonPath delivery = ours.delivery(webhook, DeliveryState.DELIVERED);
        assertThat(delivery.getInt("items[0].lastStatus")).isEqualTo(204);
        assertThat(delivery.getInt("items[0].attempts")).isEqualTo(1);
        assertThat(delivery.getString("items[0].nextAttemptAt")).isNull();
    }

    @Test
    void nothingIsSentBeforeThereIsASecretNorWhilePausedAndAllOfItAfterwards() throws Exception {
        happen();
        ours.change(webhook, body(receiver.url(), "PAUSED", "PLAN_CHANGED"));
        ours.secret(webhook);
        happen();
        Thread.sleep(1500);
        assertThat(receiver.received()).isEmpty();
        ours.change(webhook, body(receiver.url(), "ACTIVE", "PLAN_CHANGED"));
        assertThat(numbers(receiver.received(2))).isSorted();
    }

    @Test
    void whoFallsAndRisesGetsAllInOrder() {
        ours.secret(webhook);
        receiver.behave(
                exchange -> status(receiver.received().size() <= 2 ? 503 : 204).answer(exchange));
        happen();
        happen();
        happen();
        List<Received> received = receiver.received(5);
        List<Long> numbers = numbers(received);
        assertThat(numbers.get(0)).isEqualTo(numbers.get(1)).isEqualTo(numbers.get(2));
        assertThat(numbers.subList(2, 5)).isSorted().doesNotHaveDuplicates();
        assertThat(received.stream()
                        .limit(3)
                        .map(one -> one.header("Webhook-Id"))
                        .distinct())
                .hasSize(1);
        assertThat(received.get(0).body()).isEqualTo(received.get(2).body());
        await(() -> ours.deliveries(webhook, "&state=DELIVERED").getInt("_meta.totalRecords") == 3, "all delivered");
        assertThat(ours.deliveries(webhook, "").getList("items.attempts")).containsExactly(3, 1, 1);
    }

    @Test
    void deliveryIsGivenUpAfterTheLastAttemptCanBeSeenAndSentAgain() {
        ours.secret(webhook);
        receiver.behave(status(500));
        happen();
        JsonPath dead = ours.delivery(webhook, DeliveryState.DEAD);
        assertThat(receiver.received()).hasSize(3);
        assertThat(dead.getString("items[0].lastFault")).isEqualTo("REFUSED");
        assertThat(dead.getInt("items[0].lastStatus")).isEqualTo(500);
        assertThat(dead.getInt("items[0].attempts")).isEqualTo(3);

        receiver.behave(status(200));
        happen();
        receiver.received(4);
        long number = dead.getLong("items[0].number");
        ok(ours.sendAgain(webhook, number));
        List<Received> received = receiver.received(5);
        assertThat(received.get(4).header("Webhook-Id"))
                .isEqualTo(received.get(0).header("Webhook-Id"));
        await(() -> ours.deliveries(webhook, "&state=DELIVERED").getInt("_meta.totalRecords") == 2, "both delivered");
        assertThat(ok(ours.sendAgain(webhook, number)).getString("state")).isEqualTo("PENDING");
        receiver.received(6);

        String address = API + "webhooks/" + webhook + "/deliveries/" + number;
        isProblem(
                ours.request().body("{\"state\": \"PENDING\"}").put(address + "/state"), 428, "precondition-required");
        isProblem(
                ours.request()
                        .header("If-Match", "\"x\"")
                        .body("{\"state\": \"PENDING\"}")
                        .put(address + "/state"),
                412,
                "stale");
        ours.delivery(webhook, DeliveryState.DELIVERED);
        await(() -> ours.deliveries(webhook, "&state=PENDING").getInt("_meta.totalRecords") == 0, "nothing waits");
        isProblem(
                ours.request()
                        .header("If-Match", ours.request().get(address).header("ETag"))
                        .body("{\"state\": \"DEAD\"}")
                        .put(address + "/state"),
                422,
                "invalid");
        isProblem(ours.request().get(API + "webhooks/" + webhook + "/deliveries/999999999"), 404, "not-found");
    }

    @Test
    void redirectIsNotFollowed() {
        try (Receiver elsewhere = Receiver.here()) {
            ours.secret(webhook);
            receiver.behave(exchange -> {
                exchange.getResponseHeaders().set("Location", elsewhere.url());
                status(307).answer(exchange);
            });
            happen();
            JsonPath dead = ours.delivery(webhook, DeliveryState.DEAD);
            assertThat(dead.getString("items[0].lastFault")).isEqualTo("REDIRECTED");
            assertThat(dead.getInt("items[0].lastStatus")).isEqualTo(307);
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void secretBeforeSignsBesideTheNewOne() throws Exception {
        String before = ours.secret(webhook);
        String now = ours.secret(webhook);
        happen();
        Received received = receiver.received(1).getFirst();
        assertThat(received.header("Webhook-Signature").split(" ")).hasSize(2);
        assertThat(Verifier.accepts(received, before)).isTrue();
        assertThat(Verifier.accepts(received, now)).isTrue();
    }

    @Test
    void whatADeadReplicaHadClaimedIsDeliveredByAnother() throws Exception {
        ours.secret(webhook);
        UUID dead = claimedElsewhere();
        happen();
        Thread.sleep(1500);
        assertThat(receiver.received()).isEmpty();
        runOut();
        receiver.received(1);
        JsonPath delivered = ours.delivery(webhook, DeliveryState.DELIVERED);

        Claim late =
                new Claim(dead, UUID.fromString(webhook), UUID.randomUUID(), delivered.getLong("items[0].number"), 0);
        assertThat(claims.settle(late, Outcome.failed(Fault.TIMEOUT))).isNull();
        assertThat(ours.deliveries(webhook, "").getList("items.state")).containsExactly("DELIVERED");
    }

    /** As a replica leaves it that dies while it delivers. */
    private UUID claimedElsewhere() throws SQLException {
        UUID claim = UUID.randomUUID();
        run("update webhook set claim = '%s', claimed_until = now() + interval '1 hour' where id = '%s'"
                .formatted(claim, webhook));
        return claim;
    }

    private void runOut() throws SQLException {
        run("update webhook set claimed_until = now() - interval '1 second' where id = '%s'".formatted(webhook));
    }

    @Test
    void threeReplicasDeliverEachEventOnceAndInOrder() {
        ours.secret(webhook);
        String second = ours.subscribe(receiver.url() + "/second");
        ours.secret(second);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Dispatch> replicas = IntStream.range(0, 2)
                    .mapToObj(i -> new Dispatch(claims, feed, keys, message, sender, config))
                    .toList();
            for (int i = 0; i < 8; i++) {
                happen();
                replicas.forEach(replica -> threads.execute(replica::work));
            }
            receiver.received(16);
            await(() -> ours.deliveries(second, "&state=DELIVERED").getInt("_meta.totalRecords") == 8, "all delivered");
            replicas.forEach(Dispatch::stop);
        } finally {
            ours.remove(second);
        }
        assertThat(receiver.received()).hasSize(16);
        for (String path : List.of("/goals", "/goals/second")) {
            assertThat(numbers(receiver.received().stream()
                            .filter(one -> one.path().equals(path))
                            .toList()))
                    .hasSize(8)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void eventThatIsUndoneIsNotSent() throws Exception {
        ours.secret(webhook);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into webhook_delivery (id, webhook, number, state, attempts, next_attempt_at)"
                    + " select gen_random_uuid(), '%s', last, 'PENDING', 0, now() from feed_position"
                            .formatted(webhook));
            Thread.sleep(1500);
            connection.rollback();
        }
        assertThat(receiver.received()).isEmpty();
        assertThat(ours.deliveries(webhook, "").getInt("_meta.totalRecords")).isZero();
    }

    private static List<Long> numbers(List<Received> received) {
        return received.stream()
                .map(one -> JsonPath.from(one.body()).getLong("feednumber"))
                .toList();
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
