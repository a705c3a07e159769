package nu.kommunalutveckling.web.tables;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Consumer;

/** A file that is made row by row: what a list or a table is when it is not asked for as JSON. */
public sealed interface RowFile permits Csv, JsonLines, Xlsx {

    /**
     * The kind of file that a media type names; empty when it names none.
     *
     * @param fileName without its ending
     */
    static Optional<RowFile> of(MediaType wanted, String fileName) {
        String type = wanted.getType() + "/" + wanted.getSubtype();
        return switch (type) {
            case "text/csv" -> Optional.of(Csv.of(wanted, fileName));
            case Xlsx.MEDIA_TYPE -> Optional.of(new Xlsx(fileName, fileName));
            case JsonLines.MEDIA_TYPE -> Optional.of(new JsonLines(fileName));
            default -> Optional.empty();
        };
    }

    /** Answers with the rows that {@code source} hands over; the view's components are the columns. */
    <V extends Record> Response answer(Class<V> view, Consumer<SpooledFile.Rows<V>> source);
}
