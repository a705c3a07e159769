package nu.kommunalutveckling.gateway.webhooks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nu.kommunalutveckling.gateway.webhooks.Receiver.Received;

/** What a receiver does, written from {@code docs/webhooks.md} alone. */
final class Verifier {
    private static final long WINDOW = 300;

    private Verifier() {}

    static boolean accepts(Received received, String secret) throws GeneralSecurityException {
        String timestamp = received.header("webhook-timestamp");
        if (Math.abs(System.currentTimeMillis() / 1000 - Long.parseLong(timestamp)) > WINDOW) {
            return false;
        }
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(received.header("webhook-id").getBytes(StandardCharsets.UTF_8));
        signed.write('.');
        signed.writeBytes(timestamp.getBytes(StandardCharsets.UTF_8));
        signed.write('.');
        signed.writeBytes(received.body().getBytes(StandardCharsets.UTF_8));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                Base64.getDecoder().decode(secret.substring("whsec_".length()).strip()), "HmacSHA256"));
        byte[] expected = mac.doFinal(signed.toByteArray());
        for (String signature : received.header("webhook-signature").split(" ", 10)) {
            if (signature.startsWith("v1,")
                    && MessageDigest.isEqual(Base64.getDecoder().decode(signature.substring(3)), expected)) {
                return true;
            }
        }
        return false;
    }
}
