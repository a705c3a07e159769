/** How many came to the occasions, from which organisations. */
@NullMarked
package nu.kommunalutveckling.course.participation;

import org.jspecify.annotations.NullMarked;
