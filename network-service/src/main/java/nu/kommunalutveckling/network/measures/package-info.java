/** What attendance is followed by. One formula a class, its definition on top. */
@NullMarked
package nu.kommunalutveckling.network.measures;

import org.jspecify.annotations.NullMarked;
