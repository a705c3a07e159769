package nu.kommunalutveckling.web.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import nu.kommunalutveckling.web.tracing.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Records who changed what, in the transaction that changes it. Personal fields must not be in {@code before} or
 * {@code after}: a feature that has them hands over a view without them.
 */
@ApplicationScoped
public class ChangeLog {
    private final ChangeRepository changes;
    private final SecurityIdentity caller;
    private final RoutingContext routing;
    private final ObjectMapper json;
    private final Clock clock;

    ChangeLog(
            ChangeRepository changes, SecurityIdentity caller, RoutingContext routing, ObjectMapper json, Clock clock) {
        this.changes = changes;
        this.caller = caller;
        this.routing = routing;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes one line.
     *
     * @param act what was done, a verb such as {@code corrected}
     * @param subject the address of what was changed, below the API's own
     * @param before how it was; null when it did not exist
     * @param after how it is; null when it is gone
     * @param reason why; null where no reason is demanded
     */
    public void record(
            String act, String subject, @Nullable Object before, @Nullable Object after, @Nullable String reason) {
        Change change = new Change(
                clock.instant(),
                caller.getPrincipal().getName(),
                act,
                subject,
                Trace.of(routing).requestId());
        change.before = written(before);
        change.after = written(after);
        change.reason = reason;
        changes.persist(change);
    }

    private @Nullable String written(@Nullable Object view) {
        try {
            return view == null ? null : json.writeValueAsString(view);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
