package nu.kommunalutveckling.survey.suppression;

import org.jspecify.annotations.Nullable;

/**
 * What may be shown of one cell, and why no more.
 *
 * @param detail how finely it is shown
 * @param belowThreshold whether the cell itself has too few answers
 * @param wouldReveal the small cell that a finer detail would give away; null when all is shown or the cell itself is the small one
 */
public record Verdict(
        Detail detail, boolean belowThreshold, @Nullable Unit wouldReveal) {}
