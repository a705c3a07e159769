package nu.kommunalutveckling.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An answer as it came over the wire: its head, its body as sent, and whether the line was closed after it. */
record RawAnswer(String head, String body, boolean closed) {

    int status() {
        return Integer.parseInt(head.split(" ", 3)[1]);
    }

    Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    List<String> headers(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }
}
