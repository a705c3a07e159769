package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for contents: equal when the content is. */
final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {}

    static String of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** By size and time of change, as the Java machine itself tells whether a jar is still the one its class cache was made for. */
    static String ofFile(Path file, Object... also) throws IOException {
        var text = new StringBuilder();
        text.append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file));
        for (Object more : also) {
            text.append(' ').append(more);
        }
        return of(text.toString());
    }
}
