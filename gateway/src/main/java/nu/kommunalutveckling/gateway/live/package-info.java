/** The plan beside what the services know now. */
@NullMarked
package nu.kommunalutveckling.gateway.live;

import org.jspecify.annotations.NullMarked;
