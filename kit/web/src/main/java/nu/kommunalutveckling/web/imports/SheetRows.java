package nu.kommunalutveckling.web.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nu.kommunalutveckling.web.problems.ProblemException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the first sheet of a workbook, texts and numbers; its first row holds the headings. An empty cell is null, and an
 * empty row is passed over.
 */
final class SheetRows implements Iterator<Map<String, @Nullable Object>>, AutoCloseable {
    /** What a workbook may hold when it is unpacked, in bytes: a small file can be packed of anything. */
    private static final long LARGEST = 20_000_000;

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> sheet;
    private final Iterator<Row> rows;
    private final List<String> header;
    private @Nullable Map<String, @Nullable Object> next;

    private SheetRows(Path file, ReadableWorkbook workbook) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.sheet = workbook.getFirstSheet().openStream();
        this.rows = sheet.iterator();
        if (!rows.hasNext()) {
            throw RowText.refusal("Bladet är tomt.", "The sheet is empty.");
        }
        Row first = rows.next();
        this.header = IntStream.range(0, first.getCellCount())
                .mapToObj(first::getCellText)
                .toList();
        if (new HashSet<>(header).size() < header.size()) {
            throw RowText.refusal("En kolumnrubrik står två gånger.", "A column heading stands twice.");
        }
    }

    static SheetRows of(InputStream body) {
        Path file = spooled(body);
        try {
            demandModest(file);
            return new SheetRows(file, new ReadableWorkbook(file.toFile()));
        } catch (IOException | ExcelReaderException unreadable) {
            delete(file);
            throw unreadable();
        } catch (ProblemException refused) {
            delete(file);
            throw refused;
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && rows.hasNext()) {
                Map<String, @Nullable Object> cells = cells(rows.next());
                next = cells.values().stream().allMatch(Objects::isNull) ? null : cells;
            }
            return next != null;
        } catch (ExcelReaderException broken) {
            throw unreadable();
        }
    }

    @Override
    public Map<String, @Nullable Object> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Map<String, @Nullable Object> row = Objects.requireNonNull(next);
        next = null;
        return row;
    }

    @Override
    public void close() {
        sheet.close();
        try {
            workbook.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        } finally {
            delete(file);
        }
    }

    /** What stands to the right of the headings belongs to no column and is not read. */
    private Map<String, @Nullable Object> cells(Row row) {
        Map<String, @Nullable Object> cells = LinkedHashMap.newLinkedHashMap(header.size());
        for (int column = 0; column < header.size(); column++) {
            String text = row.getCellText(column);
            cells.put(header.get(column), text.isEmpty() ? null : text);
        }
        return cells;
    }

    private static Path spooled(InputStream body) {
        try {
            Path file = Files.createTempFile("import", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                body.transferTo(out);
            } catch (IOException broken) {
                delete(file);
                throw broken;
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void demandModest(Path file) throws IOException {
        long left = LARGEST;
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                try (InputStream content = parts.getInputStream(part)) {
                    left -= unpacked(content, left);
                }
            }
        }
    }

    /** How many bytes there are; counted and not believed, for a part may say anything of its size. */
    private static long unpacked(InputStream content, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long all = 0;
        for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
            all += got;
            if (all > most) {
                throw RowText.refusal(
                        "Arbetsboken är för stor; skicka CSV i stället.",
                        "The workbook is too large; send CSV instead.");
            }
        }
        return all;
    }

    private static ProblemException unreadable() {
        return RowText.refusal("Filen är ingen läsbar arbetsbok.", "The file is not a readable workbook.");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
