package nu.kommunalutveckling.gateway.publications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.live.Status;

@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<StoredPublication, UUID> {
    private final ObjectMapper json;

    PublicationRepository(ObjectMapper json) {
        this.json = json;
    }

    int latestVersion(Period period) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(version), 0) from StoredPublication where period = :period", Integer.class)
                .setParameter("period", period.code())
                .getSingleResult();
    }

    Publication read(StoredPublication stored) {
        try {
            return new Publication(
                    stored.id,
                    Period.parse(stored.period),
                    stored.version,
                    new Publication.Decision(stored.registryNumber, stored.paragraph, stored.body, stored.decidedOn),
                    stored.reason,
                    stored.publishedAt,
                    stored.hash,
                    json.readValue(stored.status, Status.class));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
