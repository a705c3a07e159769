package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The one line of a program's output that tells best why it gave up. */
final class LastWords {

    /** The most telling first: a program's own verdict, then anything that speaks of an error. */
    private static final List<Pattern> TELLING =
            List.of(Pattern.compile("\\b(FATAL|PANIC|ERROR)\\b"), Pattern.compile("(?i)error|exception|no space left"));

    private static final int LONGEST = 240;

    private LastWords() {}

    static String in(Path log) throws IOException {
        // Bytes rather than text: a log may hold anything.
        return in(new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
    }

    static String in(String output) {
        List<String> lines = output.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String line = TELLING.stream()
                .flatMap(pattern -> lines.stream().filter(pattern.asPredicate()))
                .findFirst()
                .orElse(lines.isEmpty() ? "it said nothing" : lines.getLast());
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
