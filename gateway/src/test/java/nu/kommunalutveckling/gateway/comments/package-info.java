/** Comments, and what they are told of their words. */
@NullMarked
package nu.kommunalutveckling.gateway.comments;

import org.jspecify.annotations.NullMarked;
