/** Comments that agree with their figures, and such that do not. */
@NullMarked
package nu.kommunalutveckling.gateway.commentcheck;

import org.jspecify.annotations.NullMarked;
