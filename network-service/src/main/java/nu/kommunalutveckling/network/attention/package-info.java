/** What somebody should look at: seats that stay empty, networks below their target, meetings nobody registered. */
@NullMarked
package nu.kommunalutveckling.network.attention;

import org.jspecify.annotations.NullMarked;
