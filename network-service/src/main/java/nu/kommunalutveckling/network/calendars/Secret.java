package nu.kommunalutveckling.network.calendars;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import nu.kommunalutveckling.web.caching.EntityTags;

/** The secret part of a calendar's address: 128 random bits. */
final class Secret {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String make() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** What is kept of it. So many bits need no salt. */
    static String hash(String secret) {
        MessageDigest digest = EntityTags.digest();
        return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.US_ASCII)));
    }
}
