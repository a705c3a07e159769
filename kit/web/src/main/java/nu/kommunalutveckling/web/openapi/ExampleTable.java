package nu.kommunalutveckling.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The example of a page once more as CSV: one column per field of a row but its links. */
final class ExampleTable {
    private ExampleTable() {}

    /** The table; null when the answer is no page. */
    static @Nullable String of(Map<?, ?> page) {
        if (page.get("items") instanceof List<?> rows && rows.getFirst() instanceof Map<?, ?> row) {
            List<?> columns = row.keySet().stream()
                    .filter(name -> !name.toString().startsWith("_"))
                    .toList();
            return line(columns)
                    + line(columns.stream()
                            .map(row::get)
                            .map(ExampleTable::text)
                            .toList());
        }
        return null;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream()
                .map(Object::toString)
                .map(cell -> cell.contains(",") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
