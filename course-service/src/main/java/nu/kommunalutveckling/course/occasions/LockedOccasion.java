package nu.kommunalutveckling.course.occasions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An occasion whose row this transaction holds: nobody else gives or takes a seat of it meanwhile.
 *
 * @param free seats that nobody had and nobody waited for when it was taken hold of
 */
public record LockedOccasion(
        String key,
        OccasionState state,
        Instant startsAt,
        LocalDate lastDay,
        LocalDate lastRegistrationDay,
        int capacity,
        int free) {}
