package nu.kommunalutveckling.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files of demo rows that lie beside this class: a heading, then one row a line, without quotation marks. */
final class DemoFile {
    private DemoFile() {}

    /** The whole of a file. */
    static String read(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(DemoFile.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Its lines but for the heading. */
    static List<String> lines(String file) throws IOException {
        return read(file).lines().skip(1).toList();
    }

    /** The cells of each of those lines. */
    static List<String[]> rows(String file) throws IOException {
        return lines(file).stream().map(line -> line.split(",", -1)).toList();
    }
}
