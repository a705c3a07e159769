package nu.kommunalutveckling.web.lists;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nu.kommunalutveckling.web.tables.Csv;
import nu.kommunalutveckling.web.tables.Xlsx;

/**
 * A table that is computed: whole as JSON, with what belongs to it, or its rows alone as CSV or, where the resource
 * offers it, as a workbook.
 *
 * @param view the record that a row is shown as; its components are the columns of the CSV and the workbook
 * @param fileName without its ending
 */
public record Table<V extends Record>(Class<V> view, String fileName) {

    /**
     * Answers in the format that was asked for.
     *
     * @param whole the JSON, which holds the rows
     */
    public Response answer(Object whole, List<V> rows, HttpHeaders headers) {
        MediaType wanted = headers.getAcceptableMediaTypes().getFirst();
        if (wanted.getSubtype().equals("csv")) {
            return Csv.of(wanted, fileName).answer(view, file -> rows.forEach(file::add));
        }
        if (Xlsx.MEDIA_TYPE.equals(wanted.getType() + "/" + wanted.getSubtype())) {
            return new Xlsx(fileName, fileName).answer(view, file -> rows.forEach(file::add));
        }
        return Response.ok(whole, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
