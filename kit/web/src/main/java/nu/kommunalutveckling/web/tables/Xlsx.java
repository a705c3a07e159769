package nu.kommunalutveckling.web.tables;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of one sheet: a heading row, then one row per record. Numbers are numbers and days are days; every text is
 * a text, so that none is taken for a formula.
 *
 * @param fileName without its ending
 * @param sheet name of the sheet, at most 31 characters
 */
public record Xlsx(String fileName, String sheet) implements RowFile {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Rows that wait in memory before they are written. */
    private static final int FLUSHED_EVERY = 1000;

    @Override
    public <V extends Record> Response answer(Class<V> view, Consumer<SpooledFile.Rows<V>> source) {
        SpooledFile file = SpooledFile.writtenBy(out -> write(view, source, out));
        return Response.ok(file, MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + ".xlsx\"")
                .build();
    }

    private <V extends Record> void write(Class<V> view, Consumer<SpooledFile.Rows<V>> source, OutputStream out) {
        Columns<V> columns = Columns.of(view);
        try (Workbook workbook = new Workbook(out, "Kommunal utveckling", "1.0")) {
            Worksheet rows = workbook.newWorksheet(sheet);
            String[] names = columns.names();
            for (int column = 0; column < names.length; column++) {
                rows.value(0, column, names[column]);
                rows.style(0, column).bold().set();
            }
            rows.freezePane(0, 1);
            Writing<V> writing = new Writing<>(rows, columns);
            source.accept(writing::add);
            rows.finish();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static final class Writing<V extends Record> {
        private final Worksheet sheet;
        private final Columns<V> columns;
        private int row;

        Writing(Worksheet sheet, Columns<V> columns) {
            this.sheet = sheet;
            this.columns = columns;
        }

        void add(V view) {
            row++;
            List<@Nullable Object> values = columns.values(view);
            for (int column = 0; column < values.size(); column++) {
                cell(column, values.get(column));
            }
            if (row % FLUSHED_EVERY == 0) {
                try {
                    sheet.flush();
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            }
        }

        private void cell(int column, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case BigDecimal number -> sheet.value(row, column, number);
                case Number number -> sheet.value(row, column, number);
                case Boolean yes -> sheet.value(row, column, yes);
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                default -> sheet.value(row, column, value.toString());
            }
        }
    }
}
