/** The feed, as consumers read it. */
@NullMarked
package nu.kommunalutveckling.gateway.feed;

import org.jspecify.annotations.NullMarked;
