package nu.kommunalutveckling.gateway.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nu.kommunalutveckling.web.lists.Filters;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {
    /** @param only the organisation whose they are; null for all */
    PanacheQuery<Webhook> visible(@Nullable String only, @Nullable WebhookState state, Sort order) {
        return new Filters().equal("organisation", only).equal("state", state).of(this, order);
    }

    Optional<Webhook> find(UUID id, @Nullable String only) {
        return findByIdOptional(id).filter(webhook -> isVisible(webhook, only));
    }

    /** Held until the transaction ends. */
    Optional<Webhook> hold(UUID id, @Nullable String only) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(webhook -> isVisible(webhook, only));
    }

    /** How many the owner has; null stands for the region's own staff. Two who add at once wait for each other. */
    long ownedBy(@Nullable String organisation) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:owner, 0))", Integer.class)
                .setParameter("owner", "webhooks of " + organisation)
                .getSingleResult();
        return organisation == null ? count("organisation is null") : count("organisation", organisation);
    }

    private static boolean isVisible(Webhook webhook, @Nullable String only) {
        return only == null || only.equals(webhook.organisation);
    }
}
