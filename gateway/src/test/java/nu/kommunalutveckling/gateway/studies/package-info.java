/** Studies are told, and how far they have come. */
@NullMarked
package nu.kommunalutveckling.gateway.studies;

import org.jspecify.annotations.NullMarked;
