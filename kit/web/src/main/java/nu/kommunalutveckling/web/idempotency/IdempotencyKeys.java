package nu.kommunalutveckling.web.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of the last 24 hours, in the service's own database. */
@ApplicationScoped
class IdempotencyKeys {
    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager database;
    private final Clock clock;

    IdempotencyKeys(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes the key for this transaction; false when another transaction holds it. */
    boolean claim(String client, String key) {
        return (Boolean) database.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:claimed, 0))", Boolean.class)
                .setParameter("claimed", client + " " + key)
                .getSingleResult();
    }

    @Nullable
    KeptAnswer find(String client, String key) {
        List<?> rows = database.createNativeQuery(
                        "select request_hash, status, location, body from idempotency_key"
                                + " where client = :client and key = :key and kept_at > :oldest",
                        Object[].class)
                .setParameter("client", client)
                .setParameter("key", key)
                .setParameter("oldest", oldest())
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.getFirst();
        return new KeptAnswer((String) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3]);
    }

    void keep(
            String client,
            String key,
            String requestHash,
            int status,
            @Nullable String location,
            @Nullable String body) {
        database.createNativeQuery(
                        "insert into idempotency_key (client, key, request_hash, status, location, body, kept_at)"
                                + " values (:client, :key, :hash, :status, cast(:location as text),"
                                + " cast(:body as text), :now)"
                                + " on conflict (client, key) do update set request_hash = excluded.request_hash,"
                                + " status = excluded.status, location = excluded.location, body = excluded.body,"
                                + " kept_at = excluded.kept_at")
                .setParameter("client", client)
                .setParameter("key", key)
                .setParameter("hash", requestHash)
                .setParameter("status", status)
                .setParameter("location", location)
                .setParameter("body", body)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "forget idempotency keys")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from idempotency_key where kept_at <= :oldest")
                .setParameter("oldest", oldest())
                .executeUpdate();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
