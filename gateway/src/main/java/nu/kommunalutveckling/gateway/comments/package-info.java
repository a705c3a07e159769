/** What is said of the results: a comment per KPI and period, held against the figures when it is written. */
@NullMarked
package nu.kommunalutveckling.gateway.comments;

import org.jspecify.annotations.NullMarked;
