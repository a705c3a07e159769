package nu.kommunalutveckling.gateway.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The header {@code webhook-signature}: HMAC-SHA256 over id, timestamp and body, as Standard Webhooks has it, so that
 * receivers need no code of their own. One signature for each secret that counts, with a space between.
 */
final class Signature {
    private static final String HMAC = "HmacSHA256";

    private Signature() {}

    /** @param timestamp seconds since 1970: a receiver refuses what is too old to be no repeat */
    static String of(List<byte[]> secrets, String id, long timestamp, byte[] body) {
        return secrets.stream()
                .map(secret -> "v1," + mac(secret, id, timestamp, body))
                .collect(Collectors.joining(" "));
    }

    private static String mac(byte[] secret, String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", impossible);
        }
    }
}
