package nu.kommunalutveckling.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nu.kommunalutveckling.web.problems.ProblemException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetRowsTest {

    @Test
    void firstRowNamesTheColumnsAndNumbersAreReadAsWritten() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "occasion");
            sheet.value(0, 1, "organisation");
            sheet.value(0, 2, "participants");
            sheet.value(1, 0, "a");
            sheet.value(1, 1, "0680");
            sheet.value(1, 2, 12);
            sheet.value(3, 0, "b");
            sheet.value(3, 2, 3.5);
            sheet.value(3, 5, "a note beside");
        });
        List<Map<String, @Nullable Object>> rows = all(workbook);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("occasion", "a", "organisation", "0680", "participants", "12"));
        assertThat(rows.getLast())
                .containsEntry("organisation", null)
                .containsEntry("participants", "3.5")
                .hasSize(3);
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        refused(workbook(sheet -> {}));
        refused(workbook(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "a");
        }));
        refused(new byte[0]);
        refused("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        refused(zip("nothing.txt", 10));
    }

    @Test
    void whatGrowsBeyondMeasureWhenUnpackedIsRefused() throws IOException {
        byte[] packed = zip("xl/sharedStrings.xml", 100_000_000);
        assertThat(packed.length).isLessThan(200_000);
        refused(packed);
    }

    private static void refused(byte[] body) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> all(body))
                .matches(problem -> problem.refusal().slug().equals("malformed-request"));
    }

    private static List<Map<String, @Nullable Object>> all(byte[] workbook) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        try (SheetRows sheet = SheetRows.of(new ByteArrayInputStream(workbook))) {
            sheet.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static byte[] workbook(Consumer<Worksheet> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            cells.accept(workbook.newWorksheet("Blad"));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, int blanks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[blanks]);
        }
        return out.toByteArray();
    }
}
