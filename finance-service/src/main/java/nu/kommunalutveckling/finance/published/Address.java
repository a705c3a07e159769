package nu.kommunalutveckling.finance.published;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a printed figure stands: {@code funds/staff/outcome} is a cell (table, row, column), {@code figures/surplus} a
 * figure in running text. {@code S001:} before it names another document.
 *
 * @param document null for the document the address stands in
 * @param table null for a figure in running text
 * @param row the row's key, or the figure's
 * @param column null for a figure in running text
 */
@Schema(
        type = SchemaType.STRING,
        maxLength = 230,
        pattern = Address.FORM,
        description = "tabell/rad/kolumn eller figures/nyckel, med dokument: före om det är ett annat."
                + " / table/row/column or figures/key, with document: before it when it is another.",
        examples = "funds/staff/outcome")
public record Address(
        @Nullable String document,
        @Nullable String table,
        String row,
        @Nullable String column) {
    /** What {@link #parse} reads. */
    static final String FORM = "^([A-Za-z0-9][A-Za-z0-9-]{0,39}:)?"
            + "(figures/[a-z0-9][a-z0-9-]{0,59}|[a-z0-9][a-z0-9-]{0,59}/[a-z0-9][a-z0-9-]{0,59}/[a-z0-9][a-z0-9-]{0,59})$";

    /** The table name that no table has: figures in running text stand there. */
    static final String FIGURES = "figures";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** @throws IllegalArgumentException when the text is no address */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Address parse(String text) {
        Matcher form = PATTERN.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("An address is table/row/column or figures/key");
        }
        String document = form.group(1);
        String[] parts = form.group(2).split("/", -1);
        return new Address(
                document == null ? null : document.substring(0, document.length() - 1),
                parts.length == 3 ? parts[0] : null,
                parts[1],
                parts.length == 3 ? parts[2] : null);
    }

    /** Of a cell. */
    public static Address cell(@Nullable String document, String table, String row, String column) {
        return new Address(document, table, row, column);
    }

    /** Of a figure in running text. */
    public static Address figure(@Nullable String document, String key) {
        return new Address(document, null, key, null);
    }

    /** The same place, seen from anywhere. */
    public Address within(String key) {
        return document == null ? new Address(key, table, row, column) : this;
    }

    @JsonValue
    @Override
    public String toString() {
        String prefix = document == null ? "" : document + ":";
        return prefix + (table == null ? FIGURES + "/" + row : table + "/" + row + "/" + column);
    }
}
