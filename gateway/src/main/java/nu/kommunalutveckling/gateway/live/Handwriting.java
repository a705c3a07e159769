package nu.kommunalutveckling.gateway.live;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nu.kommunalutveckling.gateway.comments.Comments;
import nu.kommunalutveckling.gateway.manualvalues.ManualValues;
import org.jboss.logging.Logger;

/** Reads what people have written; what was read last stands while the database is away. */
@ApplicationScoped
class Handwriting {
    private static final Logger LOG = Logger.getLogger(Handwriting.class);

    private final Map<Integer, ByHand> last = new ConcurrentHashMap<>();
    private final ManualValues values;
    private final Comments comments;

    Handwriting(ManualValues values, Comments comments) {
        this.values = values;
        this.comments = comments;
    }

    /** All values, and the comments of a year; throws when they were never read and cannot be read now. */
    ByHand in(int year) {
        try {
            ByHand now = new ByHand(values.all(), comments.in(year));
            last.put(year, now);
            return now;
        } catch (QuarkusTransactionException | PersistenceException away) {
            ByHand before = last.get(year);
            if (before == null) {
                throw away;
            }
            LOG.warnf("Values and comments cannot be read just now; those read last stand: %s", away.getMessage());
            return before;
        }
    }
}
