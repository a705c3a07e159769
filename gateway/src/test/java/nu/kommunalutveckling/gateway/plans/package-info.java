/** Plans as tests send them, and what is and is not taken of them. */
@NullMarked
package nu.kommunalutveckling.gateway.plans;

import org.jspecify.annotations.NullMarked;
