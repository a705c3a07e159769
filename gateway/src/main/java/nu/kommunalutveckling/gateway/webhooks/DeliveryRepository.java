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
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {
    PanacheQuery<Delivery> of(UUID webhook, @Nullable DeliveryState state, Sort order) {
        return new Filters().equal("webhook", webhook).equal("state", state).of(this, order);
    }

    Optional<Delivery> find(UUID webhook, long number) {
        return find("webhook = ?1 and number = ?2", webhook, number).firstResultOptional();
    }

    /** Held until the transaction ends. */
    Optional<Delivery> hold(UUID webhook, long number) {
        return find("webhook = ?1 and number = ?2", webhook, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
