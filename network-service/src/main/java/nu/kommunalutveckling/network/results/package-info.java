/**
 * Attendance and meetings of a period, per network, series, area or organisation, beside the same kind of period before. Made of the
 * sums that the database keeps.
 */
@NullMarked
package nu.kommunalutveckling.network.results;

import org.jspecify.annotations.NullMarked;
