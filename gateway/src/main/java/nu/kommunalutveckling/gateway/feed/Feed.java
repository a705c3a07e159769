package nu.kommunalutveckling.gateway.feed;

import static nu.kommunalutveckling.gateway.feed.FeedRefusals.POSITION_AHEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The feed: written to by the transactions whose news it tells, and read from any place on. */
@ApplicationScoped
public class Feed {
    private final FeedEventRepository stored;
    private final Event<FeedEvent> news;
    private final Clock clock;

    Feed(FeedEventRepository stored, Event<FeedEvent> news, Clock clock) {
        this.stored = stored;
        this.news = news;
        this.clock = clock;
    }

    /**
     * A stretch of the feed.
     *
     * @param next the place to read on from
     */
    record Stretch(List<FeedEvent> events, long next) {}

    /**
     * Writes an event into the caller's transaction, as late in it as can be: every other writer of events waits until it
     * ends. Observers of {@link FeedEvent} take part in the transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    FeedEvent append(FeedEventType type, String subject, FeedData data) {
        StoredEvent event = new StoredEvent();
        event.number = stored.nextNumber();
        event.type = type;
        event.time = clock.instant();
        event.subject = subject;
        event.data = stored.written(data);
        stored.persistAndFlush(event);
        FeedEvent written = stored.read(event);
        news.fire(written);
        return written;
    }

    /**
     * The events after a place, of some types; refuses a place that the feed has not reached.
     *
     * @param since the number of the last event that was seen; 0 for all
     */
    @Transactional
    Stretch after(long since, int limit, Set<FeedEventType> types) {
        // Read first: all up to it is visible by now, so a stretch that ends there has no hole.
        long last = stored.last();
        if (since > last) {
            throw POSITION_AHEAD.because(since, last);
        }
        List<FeedEvent> events = stored.between(since, last, types, limit).stream()
                .map(stored::read)
                .toList();
        return new Stretch(events, events.size() == limit ? events.getLast().number() : last);
    }

    /** The number of the latest event; 0 before the first. */
    @Transactional
    long last() {
        return stored.last();
    }

    /** The event of a number, which must exist. */
    @Transactional
    public FeedEvent event(long number) {
        return stored.read(stored.findById(number));
    }
}
