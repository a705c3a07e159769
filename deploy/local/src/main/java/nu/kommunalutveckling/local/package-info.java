/** The launcher behind {@code ./ku}: starts, watches and stops the whole suite on one machine, for those who develop or try it. */
@NullMarked
package nu.kommunalutveckling.local;

import org.jspecify.annotations.NullMarked;
