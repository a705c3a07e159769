package nu.kommunalutveckling.course.registrations;

import nu.kommunalutveckling.course.occasions.CancellationReason;
import org.jspecify.annotations.Nullable;

/**
 * Gives a seat back, or leaves the queue.
 *
 * @param reason demanded of the organiser; a participant need not say why
 */
record CancelRegistration(@Nullable CancellationReason reason) {}
