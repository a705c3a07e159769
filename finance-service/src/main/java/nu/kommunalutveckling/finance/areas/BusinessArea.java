package nu.kommunalutveckling.finance.areas;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A business area as other features see it.
 *
 * @param parent the area whose row it is part of; null when it has a row of its own
 * @param ordinal its place among the rows of a statement
 * @param lastYear the last year it can be used in; null while no end is decided
 * @param names by the first year that each holds; there is one for {@code firstYear}
 */
public record BusinessArea(
        String key,
        AreaKind kind,
        @Nullable String parent,
        int ordinal,
        int firstYear,
        @Nullable Integer lastYear,
        NavigableMap<Integer, Text> names) {

    /** The order of rows in a statement; a sub-area stands where its ordinal puts it. */
    public static final Comparator<BusinessArea> IN_ORDER =
            Comparator.comparingInt(BusinessArea::ordinal).thenComparing(BusinessArea::key);

    /** Whether money can be booked on it in that year. */
    public boolean isValidIn(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }

    /** What it was called that year; its first name in the years before it. */
    public Text nameIn(int year) {
        Map.Entry<Integer, Text> name = names.floorEntry(year);
        return name == null ? names.firstEntry().getValue() : name.getValue();
    }

    /** The key of the area whose row in a statement holds its money: its own, or its parent's. */
    public String row() {
        return parent == null ? key : parent;
    }
}
