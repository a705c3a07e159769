package nu.kommunalutveckling.gateway.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nu.kommunalutveckling.web.changes.ChangeLog;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan: whoever changes one holds it until the change is written, so that two who change different rows at the
 * same time both have their way.
 */
@ApplicationScoped
class PlanWriting {
    private final PlanRepository stored;
    private final ChangeLog changes;
    private final Event<PlanWritten> news;
    private final Clock clock;

    PlanWriting(PlanRepository stored, ChangeLog changes, Event<PlanWritten> news, Clock clock) {
        this.stored = stored;
        this.changes = changes;
        this.news = news;
        this.clock = clock;
    }

    /** What becomes of a plan; refuses when the caller has not seen the plan that is there. */
    @FunctionalInterface
    interface Revision {
        Revised of(@Nullable Plan before);
    }

    /**
     * A plan as it is to be, and what the change log shall say.
     *
     * @param subject what was changed, below the plan's own address; empty for all of it
     * @param before how that was; null when it did not exist
     * @param after how it is; null when it is gone
     */
    record Revised(
            Plan plan,
            String act,
            String subject,
            @Nullable Object before,
            @Nullable Object after) {}

    /** Writes the plan of a year as the revision says, and gives it. */
    @Transactional
    Revised write(int year, Revision revision) {
        StoredPlan there = stored.findById(year, LockModeType.PESSIMISTIC_WRITE);
        Revised revised = revision.of(there == null ? null : stored.read(there));
        StoredPlan kept = there == null ? new StoredPlan() : there;
        kept.year = year;
        kept.document = stored.written(revised.plan());
        kept.changedAt = clock.instant();
        stored.persistAndFlush(kept);
        changes.record(revised.act(), "plans/" + year + revised.subject(), revised.before(), revised.after(), null);
        news.fire(new PlanWritten(
                revised.plan(),
                revised.act(),
                revised.subject().isEmpty() ? null : revised.subject().substring(1)));
        return revised;
    }
}
