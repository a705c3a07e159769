package nu.kommunalutveckling.course.measures;

import java.time.Instant;

/**
 * What a period's occasions add up to.
 *
 * @param occasions all of them, in whatever state
 * @param held of them, those that took place
 * @param digital of the held ones, those in digital form
 * @param cancelled of them, those that were cancelled
 * @param courses different courses among the held occasions
 * @param mostHeld how often the course that was held most was held
 * @param participations heads at the held occasions
 * @param largest heads at the held occasion that had most
 * @param attended held occasions that somebody of the organisation came to, or anybody where none is asked for
 * @param coursesAttended different courses among those
 * @param counted held occasions of which somebody has said how many came
 * @param named of those, the ones of which it is known who came
 * @param persons different persons at those
 * @param changedAt when the rows behind all this last changed
 */
record Tally(
        long occasions,
        long held,
        long digital,
        long cancelled,
        long courses,
        long mostHeld,
        long participations,
        long largest,
        long attended,
        long coursesAttended,
        long counted,
        long named,
        long persons,
        Instant changedAt) {}
