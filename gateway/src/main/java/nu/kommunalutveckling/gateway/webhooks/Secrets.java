package nu.kommunalutveckling.gateway.webhooks;

import static nu.kommunalutveckling.gateway.webhooks.WebhookRefusals.NO_KEY;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes secrets and keeps them: sealed with AES-256-GCM under the installation's key and bound to their webhook, so that
 * neither the database nor a copy of it gives them away, and one put into another's row does not open.
 */
@ApplicationScoped
class Secrets {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable SecretKey key;

    Secrets(WebhooksConfig config) {
        this.key = config.key().map(Secrets::key).orElse(null);
    }

    private static SecretKey key(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("ku.webhooks.key must be 32 bytes in base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    boolean canBeKept() {
        return key != null;
    }

    /** 256 random bits. */
    static byte[] make() {
        return random(BYTES);
    }

    /** As receivers' libraries take it. */
    static String written(byte[] secret) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    byte[] seal(UUID webhook, byte[] secret) {
        byte[] nonce = random(NONCE);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, webhook, nonce, secret);
        byte[] kept = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, kept, NONCE, sealed.length);
        return kept;
    }

    /** Throws when it was sealed under another key or for another webhook. */
    byte[] open(UUID webhook, byte[] kept) {
        return run(
                Cipher.DECRYPT_MODE, webhook, Arrays.copyOf(kept, NONCE), Arrays.copyOfRange(kept, NONCE, kept.length));
    }

    private byte[] run(int mode, UUID webhook, byte[] nonce, byte[] text) {
        if (key == null) {
            throw NO_KEY.because().header("Retry-After", "3600");
        }
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(webhook.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A webhook's secret does not open under this key", broken);
        }
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
