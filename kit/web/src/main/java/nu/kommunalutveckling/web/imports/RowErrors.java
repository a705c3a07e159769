package nu.kommunalutveckling.web.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nu.kommunalutveckling.web.imports.ImportReport.RowError;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.ProblemException;
import nu.kommunalutveckling.web.problems.Refusals;
import org.jspecify.annotations.Nullable;

/** The faults of an import as they are found: the first 1 000 in full, the rest counted. */
public final class RowErrors {
    private static final int NAMED = 1000;
    private static final int SHOWN = 100;

    private final Language language;
    private final List<RowError> named = new ArrayList<>();
    private long all;
    private long rejected;
    private long lastRow;
    private long row;
    private Map<String, @Nullable Object> fields = Map.of();

    RowErrors(Language language) {
        this.language = language;
    }

    /** A row is about to be read. */
    void begin(long row, Map<String, @Nullable Object> fields) {
        this.row = row;
        this.fields = fields;
    }

    /**
     * Notes a fault of the row being read.
     *
     * @param column the column to blame; null when the whole row is
     */
    public void add(@Nullable String column, Text reason) {
        add(row, column, column == null ? null : fields.get(column), reason);
    }

    /** Notes a fault of a row that was read before. Such rows come in their order, and had no fault until now. */
    public void add(long row, @Nullable String column, Text reason) {
        add(row, column, null, reason);
    }

    private void add(long row, @Nullable String column, @Nullable Object value, Text reason) {
        all++;
        if (row != lastRow) {
            rejected++;
            lastRow = row;
        }
        if (named.size() < NAMED) {
            named.add(new RowError(row, column, shortened(value), reason.in(language)));
        }
    }

    /** Whether no fault has been found. */
    public boolean isEmpty() {
        return all == 0;
    }

    /** The report of an import of so many rows. */
    public ImportReport report(boolean dryRun, long read, long created, long unchanged) {
        List<RowError> inOrder =
                named.stream().sorted(Comparator.comparingLong(RowError::row)).toList();
        return new ImportReport(dryRun, read, created, unchanged, rejected, inOrder, all - named.size());
    }

    /** The refusal of the whole import, with the report in it. */
    public ProblemException refusal(long read) {
        return Refusals.IMPORT_REJECTED
                .because(String.format(Locale.ROOT, "%d", rejected), String.format(Locale.ROOT, "%d", read))
                .with("report", report(false, read, 0, 0));
    }

    private static @Nullable String shortened(@Nullable Object value) {
        String text = value == null ? "" : value.toString().replaceAll("\\p{C}", "?");
        return text.isEmpty() ? null : text.substring(0, Math.min(SHOWN, text.length()));
    }
}
