/** A KPI through the years: what was decided of each, or what the services know now. */
@NullMarked
package nu.kommunalutveckling.gateway.series;

import org.jspecify.annotations.NullMarked;
