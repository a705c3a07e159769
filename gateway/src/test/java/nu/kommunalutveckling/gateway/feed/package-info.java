/** Highlights are tagged with the three K. */
@NullMarked
package nu.kommunalutveckling.gateway.feed;

import org.jspecify.annotations.NullMarked;
