/**
 * Reads a comment beside its figures and points out where the words contradict them. It warns and never stops: words may
 * speak of something that the figures do not show. Knows nothing of plans, periods or the web.
 */
@NullMarked
package nu.kommunalutveckling.gateway.commentcheck;

import org.jspecify.annotations.NullMarked;
