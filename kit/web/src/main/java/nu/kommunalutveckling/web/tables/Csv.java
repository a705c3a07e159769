package nu.kommunalutveckling.web.tables;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The two dialects of CSV: RFC 4180 for programs, and the profile {@code excel-sv} that a Swedish Excel opens by a
 * double click (byte order mark, semicolons, decimal commas).
 *
 * @param excel whether it is the Excel profile
 * @param fileName without its ending
 */
public record Csv(boolean excel, String fileName) implements RowFile {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** The dialect that a media type names. */
    public static Csv of(MediaType wanted, String fileName) {
        return new Csv("excel-sv".equals(wanted.getParameters().get("profile")), fileName);
    }

    @Override
    public <V extends Record> Response answer(Class<V> view, Consumer<SpooledFile.Rows<V>> source) {
        SpooledFile file = SpooledFile.writtenBy(out -> write(view, source, out));
        return Response.ok(file, excel ? "text/csv;charset=UTF-8;profile=excel-sv" : "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + ".csv\"")
                .build();
    }

    private <V extends Record> void write(Class<V> view, Consumer<SpooledFile.Rows<V>> source, OutputStream out) {
        Columns<V> columns = Columns.of(view);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(excel ? ';' : ',')
                .setHeader(columns.names())
                .get();
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            if (excel) {
                writer.write(BYTE_ORDER_MARK);
            }
            CSVPrinter printer = new CSVPrinter(writer, format);
            source.accept(row ->
                    print(printer, columns.values(row).stream().map(this::cell).toArray()));
            printer.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void print(CSVPrinter printer, Object[] cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private @Nullable String cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> excel ? number.toPlainString().replace('.', ',') : number.toPlainString();
            case Number number -> number.toString();
            case Map<?, ?> pairs ->
                harmless(pairs.entrySet().stream()
                        .map(pair -> pair.getKey() + ":" + pair.getValue())
                        .collect(Collectors.joining(";")));
            case Collection<?> several ->
                harmless(several.stream().map(String::valueOf).collect(Collectors.joining("; ")));
            default -> harmless(value.toString());
        };
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
