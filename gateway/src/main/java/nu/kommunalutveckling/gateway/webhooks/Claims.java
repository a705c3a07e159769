package nu.kommunalutveckling.gateway.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Who delivers what. A webhook is one replica's for a while, and its lowest event that waits is sent: so each webhook gets
 * its events in order. What a replica that died had claimed is anybody's when the while is over.
 */
@ApplicationScoped
class Claims {
    private static final String CLAIM = """
            update webhook set claim = :claim, claimed_until = now() + make_interval(secs => :seconds)
            where id = (
                select one.id from webhook one
                where one.state = 'ACTIVE' and one.secret is not null
                    and (one.claimed_until is null or one.claimed_until < now())
                    and (select next_attempt_at from webhook_delivery
                        where webhook = one.id and state = 'PENDING' order by number limit 1) <= now()
                limit 1
                for update skip locked)
            returning id""";

    private final EntityManager database;
    private final WebhooksConfig config;
    private final Pauses pauses;
    private final Clock clock;

    Claims(EntityManager database, WebhooksConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.pauses = new Pauses(config.retry().first(), config.retry().longest());
        this.clock = clock;
    }

    /** A delivery that is ours; {@code attempts} made before. */
    record Claim(UUID claim, UUID webhook, UUID delivery, long number, int attempts) {}

    /** Claims one delivery that is due; null when none is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Nullable
    Claim next() {
        UUID claim = UUID.randomUUID();
        List<?> webhooks = database.createNativeQuery(CLAIM, UUID.class)
                .setParameter("claim", claim)
                .setParameter("seconds", (double) config.claimedFor().toSeconds())
                .getResultList();
        return webhooks.isEmpty() ? null : lowest(claim, (UUID) webhooks.getFirst());
    }

    /** Looked for anew: while we claimed, another may have delivered what made it due. */
    private @Nullable Claim lowest(UUID claim, UUID webhook) {
        List<?> due = database.createNativeQuery(
                        "select id, number, attempts from webhook_delivery"
                                + " where webhook = :webhook and state = 'PENDING' order by number limit 1",
                        Object[].class)
                .setParameter("webhook", webhook)
                .getResultList();
        if (due.isEmpty()) {
            release(claim, webhook);
            return null;
        }
        Object[] row = (Object[]) due.getFirst();
        return new Claim(claim, webhook, (UUID) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).intValue());
    }

    /**
     * Writes down what came of it, and gives the webhook free; does nothing when it has become another's meanwhile.
     *
     * @return what has become of the delivery; null when it is another's
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Nullable
    DeliveryState settle(Claim claim, Outcome outcome) {
        if (release(claim.claim(), claim.webhook()) == 0) {
            return null;
        }
        Fault fault = outcome.fault();
        int attempts = claim.attempts() + 1;
        DeliveryState state = fault == null
                ? DeliveryState.DELIVERED
                : attempts < config.retry().attempts() ? DeliveryState.PENDING : DeliveryState.DEAD;
        Instant now = clock.instant();
        database.createNativeQuery("update webhook_delivery set state = :state, attempts = :attempts,"
                        + " last_attempt_at = :now, next_attempt_at = :next, last_status = cast(:status as int),"
                        + " last_fault = cast(:fault as text) where id = :id and state = 'PENDING'")
                .setParameter("state", state.name())
                .setParameter("attempts", attempts)
                .setParameter("now", now)
                .setParameter("next", now.plus(pauses.after(attempts, ThreadLocalRandom.current())))
                .setParameter("status", outcome.status())
                .setParameter("fault", fault == null ? null : fault.name())
                .setParameter("id", claim.delivery())
                .executeUpdate();
        return state;
    }

    private int release(UUID claim, UUID webhook) {
        return database.createNativeQuery(
                        "update webhook set claim = null, claimed_until = null where id = :id and claim = :claim")
                .setParameter("id", webhook)
                .setParameter("claim", claim)
                .executeUpdate();
    }
}
