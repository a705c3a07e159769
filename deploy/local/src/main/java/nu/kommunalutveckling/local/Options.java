package nu.kommunalutveckling.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param home the state folder, or null for the usual one
 * @param portOffset empty when not given
 * @param name the one word after the command, or null
 */
record Options(
        String command,
        @Nullable String name,
        @Nullable Path home,
        OptionalInt portOffset,
        boolean detached,
        boolean json) {

    /** The highest base port plus this is still a port. */
    private static final int MAX_OFFSET = 55_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    /** A command line that makes no sense. */
    static final class Unclear extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String line;

        Unclear(String line) {
            super(line);
            this.line = line;
        }

        String line() {
            return line;
        }
    }

    static Options of(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        if (left.isEmpty()) {
            throw new Unclear("No command given");
        }
        var options = new Options(left.pop(), null, null, OptionalInt.empty(), false, false);
        while (!left.isEmpty()) {
            options = options.with(left.pop(), left);
        }
        return options;
    }

    private Options with(String word, Deque<String> left) {
        return switch (word) {
            case "-d" -> new Options(command, name, home, portOffset, true, json);
            case "--json" -> new Options(command, name, home, portOffset, detached, true);
            case "--home" -> new Options(command, name, Path.of(value(word, left)), portOffset, detached, json);
            case "--port-offset" ->
                new Options(command, name, home, OptionalInt.of(offset(value(word, left))), detached, json);
            default -> {
                if (word.startsWith("-") || name != null) {
                    throw new Unclear("Not understood: " + word);
                }
                yield new Options(command, word, home, portOffset, detached, json);
            }
        };
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new Unclear(option + " needs a value");
        }
        return left.pop();
    }

    private static int offset(String text) {
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > MAX_OFFSET) {
            throw new Unclear("--port-offset takes a number from 0 to " + MAX_OFFSET + ", not " + text);
        }
        return Integer.parseInt(text);
    }
}
