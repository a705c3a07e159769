package nu.kommunalutveckling.survey.invitations;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import nu.kommunalutveckling.web.caching.EntityTags;

/** What lets one person answer once: 256 random bits. Only their digest is kept. */
public final class ResponseToken {
    /** What a token looks like. */
    public static final String FORM = "^[A-Za-z0-9_-]{43}$";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ResponseToken() {}

    static String fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** The digest of a text, SHA-256. */
    public static byte[] hash(String text) {
        return EntityTags.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
