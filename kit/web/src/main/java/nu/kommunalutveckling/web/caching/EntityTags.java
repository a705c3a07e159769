package nu.kommunalutveckling.web.caching;

import static nu.kommunalutveckling.web.problems.Refusals.ALREADY_EXISTS;
import static nu.kommunalutveckling.web.problems.Refusals.PRECONDITION_REQUIRED;
import static nu.kommunalutveckling.web.problems.Refusals.STALE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags are made of the content itself, so that a tag changes exactly when the content does, whichever replica
 * answers.
 */
@ApplicationScoped
public class EntityTags {
    private static final int BYTES = 16;

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    /** The digest that tags are made of. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** The strong tag of what a digest has seen, quotation marks included. */
    public static String tag(MessageDigest seen) {
        byte[] hash = Arrays.copyOf(seen.digest(), BYTES);
        return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"';
    }

    /** The strong tag of a content. */
    public static String tag(byte[] content) {
        MessageDigest digest = digest();
        digest.update(content);
        return tag(digest);
    }

    /** Whether a header such as {@code If-None-Match} names a tag; {@code *} names any. */
    public static boolean names(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(",", 100))
                        .map(String::strip)
                        .map(sent -> sent.startsWith("W/") ? sent.substring(2) : sent)
                        .anyMatch(sent -> sent.equals("*") || sent.equals(tag));
    }

    /** Refuses with 428 without {@code If-Match}: for a change that was made already, whatever tag it was made with. */
    public void demandSome(HttpHeaders headers) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw PRECONDITION_REQUIRED.because();
        }
    }

    /** Refuses a change unless {@code If-Match} names the state it would change: 428 without, 412 when stale. */
    public void demandMatch(HttpHeaders headers, Object current) {
        demandSome(headers);
        if (!names(headers.getHeaderString(HttpHeaders.IF_MATCH), tag(bytes(current)))) {
            throw STALE.because();
        }
    }

    /** Refuses with 428 a PUT that says neither {@code If-None-Match: *} nor {@code If-Match}. */
    public void demandSeenSomething(HttpHeaders headers) {
        String none = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (none == null) {
            demandSome(headers);
        } else if (!none.equals("*")) {
            throw PRECONDITION_REQUIRED.because();
        }
    }

    /**
     * Refuses a PUT unless it has seen what it writes over: {@code If-None-Match: *} where there is nothing, the tag in
     * {@code If-Match} where there is something.
     *
     * @param current what is there; null when nothing is
     */
    public void demandSeen(HttpHeaders headers, @Nullable Object current) {
        demandSeenSomething(headers);
        boolean creates = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null;
        if (creates && current != null) {
            throw ALREADY_EXISTS.because();
        }
        if (!creates && current == null) {
            throw STALE.because();
        }
        if (current != null) {
            demandMatch(headers, current);
        }
    }

    /** A view as it is sent, and as its tag is made of. */
    public byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
