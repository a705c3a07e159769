/** Highlights: what happened in a period that is worth telling, and which of the three K it served. */
@NullMarked
package nu.kommunalutveckling.gateway.highlights;

import org.jspecify.annotations.NullMarked;
