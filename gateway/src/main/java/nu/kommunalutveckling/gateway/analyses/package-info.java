/** Analyses: what the results of a period mean, per strategic goal and per business area. */
@NullMarked
package nu.kommunalutveckling.gateway.analyses;

import org.jspecify.annotations.NullMarked;
