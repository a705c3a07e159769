package nu.kommunalutveckling.survey;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import nu.kommunalutveckling.domain.Period;

/** The services' clock, which a test can move. It goes on from where it is put; a test puts it back. */
public class MovableClock {
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** Noon in Sweden of that day. */
    public static void moveTo(LocalDate day) {
        AHEAD.set(Duration.between(
                Instant.now(), day.atTime(12, 0).atZone(Period.ZONE).toInstant()));
    }

    public static void reset() {
        AHEAD.set(Duration.ZERO);
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return new Moved(ZoneOffset.UTC);
    }

    private static final class Moved extends Clock {
        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(AHEAD.get()).truncatedTo(ChronoUnit.MICROS);
        }
    }
}
