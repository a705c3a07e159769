/** The plan of each year: strategic goals, goal areas and KPIs. */
@NullMarked
package nu.kommunalutveckling.gateway.plans;

import org.jspecify.annotations.NullMarked;
