/** Refusals: one catalogue, one voice, one media type, from every layer. */
@NullMarked
package nu.kommunalutveckling.web.problems;

import org.jspecify.annotations.NullMarked;
