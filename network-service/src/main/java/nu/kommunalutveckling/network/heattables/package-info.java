/** Network by organisation: where attendance is high and where it is low. Made of the sums that the database keeps. */
@NullMarked
package nu.kommunalutveckling.network.heattables;

import org.jspecify.annotations.NullMarked;
