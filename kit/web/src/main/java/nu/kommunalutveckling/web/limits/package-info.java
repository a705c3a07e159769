/** How many requests a client may send. */
@NullMarked
package nu.kommunalutveckling.web.limits;

import org.jspecify.annotations.NullMarked;
