package nu.kommunalutveckling.gateway.routing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the target of a request as strictly as the strictest reader behind us, so that no two of them can take it for
 * different paths. What has more than one spelling is refused, not tidied up: no address of ours needs it.
 */
final class RequestTarget {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://([^/?#]+)(/[^#]*)");
    // Sets of characters only: a repeated alternative would take a stack as deep as the address is long.
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,=:@%/-]*");
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@/?\\[\\]%-]*");
    /** What must not come out of an escape: a percent sign that survives would be decoded again by a careless reader. */
    private static final Pattern NOT_IN_A_SEGMENT = Pattern.compile("[/\\\\;%\\p{Cntrl}]");

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private RequestTarget() {}

    /**
     * The path and query of a target, unchanged.
     *
     * @param target as it stood in the request line
     * @param host the Host header, which an absolute target must name too
     * @return null when the target is not one the suite can have
     */
    static @Nullable String pathAndQuery(String target, @Nullable String host) {
        String origin = target;
        if (!target.startsWith("/")) {
            var absolute = ABSOLUTE.matcher(target);
            if (!absolute.matches() || !absolute.group(1).equalsIgnoreCase(host)) {
                return null;
            }
            origin = absolute.group(2);
        }
        int question = origin.indexOf('?');
        String path = question < 0 ? origin : origin.substring(0, question);
        String query = question < 0 ? "" : origin.substring(question + 1);
        return isSafePath(path) && isSafeQuery(query) ? origin : null;
    }

    private static boolean isSafePath(String path) {
        if (!PATH.matcher(path).matches()
                || path.contains("//")
                || BROKEN_ESCAPE.matcher(path).find()) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            String decoded = decoded(segment);
            if (decoded == null
                    || decoded.equals(".")
                    || decoded.equals("..")
                    || NOT_IN_A_SEGMENT.matcher(decoded).find()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSafeQuery(String query) {
        return QUERY.matcher(query).matches() && !BROKEN_ESCAPE.matcher(query).find() && !query.contains("%00");
    }

    /** Null when the escapes are not UTF-8: overlong forms of a dot or slash among them. */
    private static @Nullable String decoded(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        ByteBuffer bytes = ByteBuffer.allocate(segment.length());
        for (int at = 0; at < segment.length(); at++) {
            if (segment.charAt(at) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(segment, at + 1, at + 3));
                at += 2;
            } else {
                bytes.put((byte) segment.charAt(at));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
