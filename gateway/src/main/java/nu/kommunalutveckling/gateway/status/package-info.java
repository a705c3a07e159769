/** Goal-by-goal status as readers ask for it: what was published, or what is live. */
@NullMarked
package nu.kommunalutveckling.gateway.status;

import org.jspecify.annotations.NullMarked;
