package nu.kommunalutveckling.network.results;

import java.util.List;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * The results of a period.
 *
 * @param previous the same kind of period before; null before the first there can be
 * @param items a row for each network, series, area or organisation that has anything to count, by key
 * @param total of all the networks together; a series' networks may be in another, so that items need not add up to it
 */
record AttendanceResultTable(
        Period period,
        @Nullable Period previous,
        ResultsBy by,
        List<AttendanceResultView> items,
        AttendanceResultView total) {}
