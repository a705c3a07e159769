/** Who came: attendance of each seat at the meetings held, registered by the partnership or by the organisations themselves. */
@NullMarked
package nu.kommunalutveckling.network.attendance;

import org.jspecify.annotations.NullMarked;
