package nu.kommunalutveckling.course.occasions;

import org.jspecify.annotations.Nullable;

/**
 * An occasion was changed: its seats may be more than before, or it is cancelled. Told inside the transaction that changes it,
 * while its row is held.
 *
 * @param cancelledFor why it was cancelled just now; null when it was not
 */
public record OccasionChanged(String occasion, @Nullable CancellationReason cancelledFor) {}
