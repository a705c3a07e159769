package nu.kommunalutveckling.web.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import.
 *
 * @param dryRun true when nothing was to be written
 * @param rows rows read
 * @param created rows that are new
 * @param unchanged rows that were there already, exactly so
 * @param rejected rows that cannot be accepted; when there is one, nothing of the import is written
 * @param errors the first 1 000 faults
 * @param moreErrors how many faults there are beyond those
 */
public record ImportReport(
        boolean dryRun,
        long rows,
        long created,
        long unchanged,
        long rejected,
        List<RowError> errors,
        long moreErrors) {

    /**
     * One fault.
     *
     * @param row number of the row, from 1, the header not counted
     * @param column name of the column; null when the whole row is to blame
     * @param value what stood there, shortened; null when nothing did
     */
    public record RowError(
            long row, @Nullable String column, @Nullable String value, String reason) {}
}
