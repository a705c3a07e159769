/** Highlights are tagged with the three K. */
@NullMarked
package nu.kommunalutveckling.gateway.highlights;

import org.jspecify.annotations.NullMarked;
