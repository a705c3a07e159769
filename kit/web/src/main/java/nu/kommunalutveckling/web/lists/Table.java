package nu.kommunalutveckling.web.lists;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nu.kommunalutveckling.web.tables.RowFile;

/**
 * A table that is computed: whole as JSON, with what belongs to it, or its rows alone as a file.
 *
 * @param view the record that a row is shown as; its components are the columns of the CSV
 * @param fileName without its ending
 */
public record Table<V extends Record>(Class<V> view, String fileName) {

    /**
     * Answers in the format that was asked for.
     *
     * @param whole the JSON, which holds the rows
     */
    public Response answer(Object whole, List<V> rows, HttpHeaders headers) {
        return RowFile.of(headers.getAcceptableMediaTypes().getFirst(), fileName)
                .map(kind -> kind.answer(view, file -> rows.forEach(file::add)))
                .orElseGet(() ->
                        Response.ok(whole, MediaType.APPLICATION_JSON_TYPE).build());
    }
}
