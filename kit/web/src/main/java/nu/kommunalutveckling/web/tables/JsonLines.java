package nu.kommunalutveckling.web.tables;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * JSON lines: one row a line, as a page of JSON shows it.
 *
 * @param fileName without its ending
 */
public record JsonLines(String fileName) implements RowFile {
    public static final String MEDIA_TYPE = "application/x-ndjson";

    @Override
    public <V extends Record> Response answer(Class<V> view, Consumer<SpooledFile.Rows<V>> source) {
        SpooledFile file = SpooledFile.writtenBy(out -> write(view, source, out));
        return Response.ok(file, MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + ".ndjson\"")
                .build();
    }

    private static <V extends Record> void write(
            Class<V> view, Consumer<SpooledFile.Rows<V>> source, OutputStream out) {
        ObjectMapper json = CDI.current().select(ObjectMapper.class).get();
        try (SequenceWriter lines =
                json.writerFor(view).withRootValueSeparator("\n").writeValues(out)) {
            source.accept(row -> line(lines, row));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void line(SequenceWriter lines, Object row) {
        try {
            lines.write(row);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
