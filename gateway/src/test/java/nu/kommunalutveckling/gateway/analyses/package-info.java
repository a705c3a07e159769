/** One analysis a goal and one a business area, each period. */
@NullMarked
package nu.kommunalutveckling.gateway.analyses;

import org.jspecify.annotations.NullMarked;
