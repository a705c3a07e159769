package nu.kommunalutveckling.gateway.live;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.analyses.Analyses;
import nu.kommunalutveckling.gateway.comments.Comments;
import nu.kommunalutveckling.gateway.highlights.Highlights;
import nu.kommunalutveckling.gateway.manualvalues.ManualValues;
import org.jboss.logging.Logger;

/** Reads what people have written; what was read last stands while the database is away. */
@ApplicationScoped
class Handwriting {
    private static final Logger LOG = Logger.getLogger(Handwriting.class);

    private final Map<Period, ByHand> last = new ConcurrentHashMap<>();
    private final ManualValues values;
    private final Comments comments;
    private final Analyses analyses;
    private final Highlights highlights;

    Handwriting(ManualValues values, Comments comments, Analyses analyses, Highlights highlights) {
        this.values = values;
        this.comments = comments;
        this.analyses = analyses;
        this.highlights = highlights;
    }

    /**
     * All values, the comments of the period's year, and what is told of the period itself; throws when they were never
     * read and cannot be read now.
     */
    ByHand in(Period period) {
        try {
            ByHand now = new ByHand(
                    values.all(),
                    comments.in(period.year()),
                    new Narrative(analyses.of(period), highlights.of(period)));
            last.put(period, now);
            return now;
        } catch (QuarkusTransactionException | PersistenceException away) {
            ByHand before = last.get(period);
            if (before == null) {
                throw away;
            }
            LOG.warnf(
                    "What people have written cannot be read just now; what was read last stands: %s",
                    away.getMessage());
            return before;
        }
    }
}
