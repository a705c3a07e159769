package nu.kommunalutveckling.survey.imports;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a form tool's export as it stands there: what one respondent answered, by the headings of the columns. */
record FormRow(@JsonAnySetter @NotNull Map<String, @Nullable Object> cells) {

    /** What stands in a column, without spaces around it; null when nothing does. */
    @Nullable
    String text(String column) {
        Object cell = cells.get(column);
        String text = cell == null ? "" : cell.toString().strip();
        return text.isEmpty() ? null : text;
    }
}
