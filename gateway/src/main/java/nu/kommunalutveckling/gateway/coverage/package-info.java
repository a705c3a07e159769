/** Which KPIs of a plan have no result yet, who owes it, and since when. */
@NullMarked
package nu.kommunalutveckling.gateway.coverage;

import org.jspecify.annotations.NullMarked;
