package nu.kommunalutveckling.web.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.ProblemException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows of CSV with a header: UTF-8, commas or semicolons, with or without a byte order mark. An empty cell is null.
 */
final class CsvRows implements Iterator<Map<String, @Nullable Object>> {
    private static final Text WIDTH = new Text(
            "Raden har inte lika många celler som rubrikraden.", "The row does not have as many cells as the header.");
    private static final int MARK = 65_536;

    private final RowText text;
    private final char delimiter;
    private final Iterator<CSVRecord> records;
    private final List<String> header;

    private CsvRows(RowText text) throws IOException {
        this.text = text;
        BufferedReader lines = new BufferedReader(text);
        this.delimiter = delimiter(lines);
        CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(lines);
        this.records = parser.iterator();
        if (!hasNext()) {
            throw RowText.refusal("Filen är tom.", "The file is empty.");
        }
        this.header = records.next().toList();
        if (new HashSet<>(header).size() < header.size()) {
            throw RowText.refusal("En kolumnrubrik står två gånger.", "A column heading stands twice.");
        }
    }

    static CsvRows of(InputStream body) {
        try {
            return new CsvRows(RowText.of(body));
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    /** Whether it is written as a Swedish Excel does: semicolons between cells, and decimal commas within. */
    boolean hasDecimalCommas() {
        return delimiter == ';';
    }

    @Override
    public boolean hasNext() {
        text.rowBegins();
        try {
            return records.hasNext();
        } catch (UncheckedIOException broken) {
            throw unreadable(broken.getCause());
        }
    }

    @Override
    public Map<String, @Nullable Object> next() {
        CSVRecord record = records.next();
        if (record.size() != header.size()) {
            throw new UnreadableRow(WIDTH);
        }
        Map<String, @Nullable Object> cells = LinkedHashMap.newLinkedHashMap(header.size());
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.get(i).isEmpty() ? null : record.get(i));
        }
        return cells;
    }

    /** Semicolons when the first line has more of them than commas. */
    private static char delimiter(BufferedReader lines) throws IOException {
        lines.mark(MARK);
        int balance = 0;
        for (int i = 0, c = lines.read(); i < MARK - 1 && c >= 0 && c != '\n'; i++, c = lines.read()) {
            balance += c == ';' ? 1 : c == ',' ? -1 : 0;
        }
        lines.reset();
        return balance > 0 ? ';' : ',';
    }

    private static ProblemException unreadable(@Nullable IOException broken) {
        return broken instanceof CharacterCodingException
                ? RowText.foreign()
                : RowText.refusal("Filen är inte giltig CSV.", "The file is not valid CSV.");
    }
}
