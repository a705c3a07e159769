/** Values written by hand, and what is not taken of them. */
@NullMarked
package nu.kommunalutveckling.gateway.manualvalues;

import org.jspecify.annotations.NullMarked;
