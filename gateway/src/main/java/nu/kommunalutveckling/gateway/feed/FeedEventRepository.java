package nu.kommunalutveckling.gateway.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class FeedEventRepository implements PanacheRepositoryBase<StoredEvent, Long> {
    private final ObjectMapper json;

    FeedEventRepository(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Takes the next number. Whoever has taken one holds the counter until the transaction ends, so that numbers become
     * visible in their order, and one that was taken in vain is taken again.
     */
    long nextNumber() {
        return number("update feed_position set last = last + 1 returning last");
    }

    /** The highest number that was given; 0 before the first. */
    long last() {
        return number("select last from feed_position");
    }

    /** The events after one number and up to another, in their order. */
    List<StoredEvent> between(long since, long last, Set<FeedEventType> types, int limit) {
        return find("number > ?1 and number <= ?2 and type in ?3", Sort.by("number"), since, last, types)
                .page(0, limit)
                .list();
    }

    FeedEvent read(StoredEvent stored) {
        try {
            return new FeedEvent(
                    stored.number,
                    stored.id,
                    stored.type,
                    stored.time,
                    stored.subject,
                    json.readValue(stored.data, FeedData.class));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String written(FeedData data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private long number(String sql) {
        return ((Number) getEntityManager().createNativeQuery(sql, Long.class).getSingleResult()).longValue();
    }
}
