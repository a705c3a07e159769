/** Figures beside those of the same part of the year before. */
@NullMarked
package nu.kommunalutveckling.course.comparisons;

import org.jspecify.annotations.NullMarked;
