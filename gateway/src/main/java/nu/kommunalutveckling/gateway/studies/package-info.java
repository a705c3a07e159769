/** Research studies that are under way. */
@NullMarked
package nu.kommunalutveckling.gateway.studies;

import org.jspecify.annotations.NullMarked;
