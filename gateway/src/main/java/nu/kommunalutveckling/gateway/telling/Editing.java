package nu.kommunalutveckling.gateway.telling;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Adds, changes and removes what people tell, inside the caller's transaction: nothing is changed that has not been seen as it
 * is, and every act is recorded.
 */
@ApplicationScoped
public class Editing {
    private final EntityTags tags;
    private final ChangeLog changes;
    private final String baseUrl;

    Editing(EntityTags tags, ChangeLog changes, @ConfigProperty(name = "ku.base-url") String baseUrl) {
        this.tags = tags;
        this.changes = changes;
        this.baseUrl = baseUrl;
    }

    /**
     * One kind of things that are told.
     *
     * @param path where they are, below the API
     * @param show makes the view of one, which its tag and the change log are made of
     */
    public record Kind<E extends Told, V>(String path, PanacheRepositoryBase<E, UUID> stored, Function<E, V> show) {
        String subject(E one) {
            return path + "/" + one.id;
        }

        /** Shows the one of an id; refuses with 404 when there is none. */
        public V one(UUID id) {
            return show.apply(found(id));
        }

        private E found(UUID id) {
            E there = stored.findById(id);
            if (there == null) {
                throw NOT_FOUND.because();
            }
            return there;
        }
    }

    /** Stores a new one, and answers 201 with its address. */
    public <E extends Told, V> Response add(Kind<E, V> kind, E added) {
        kind.stored().persistAndFlush(added);
        V view = kind.show().apply(added);
        changes.record("added", kind.subject(added), null, view, null);
        return Response.created(URI.create(baseUrl + "/goals/v1/" + kind.subject(added)))
                .entity(view)
                .build();
    }

    /** Changes one that the caller has seen as it is, and shows what became of it. */
    public <E extends Told, V> V change(Kind<E, V> kind, UUID id, HttpHeaders headers, Consumer<E> write) {
        return change(kind, id, headers, "changed", null, write);
    }

    /**
     * The same under another name in the change log.
     *
     * @param reason why; null when nobody says
     */
    public <E extends Told, V> V change(
            Kind<E, V> kind, UUID id, HttpHeaders headers, String act, @Nullable String reason, Consumer<E> write) {
        E there = seen(kind, id, headers);
        V before = kind.show().apply(there);
        write.accept(there);
        kind.stored().flush();
        V after = kind.show().apply(there);
        changes.record(act, kind.subject(there), before, after, reason);
        return after;
    }

    /** Removes one that the caller has seen as it is. */
    public <E extends Told, V> void remove(Kind<E, V> kind, UUID id, HttpHeaders headers) {
        E there = seen(kind, id, headers);
        V before = kind.show().apply(there);
        kind.stored().delete(there);
        changes.record("removed", kind.subject(there), before, null, null);
    }

    private <E extends Told, V> E seen(Kind<E, V> kind, UUID id, HttpHeaders headers) {
        tags.demandSome(headers);
        E there = kind.found(id);
        tags.demandMatch(headers, kind.show().apply(there));
        return there;
    }
}
