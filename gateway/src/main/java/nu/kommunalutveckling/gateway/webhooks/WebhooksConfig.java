package nu.kommunalutveckling.gateway.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where webhooks may lead, and how patiently they are delivered. */
@ConfigMapping(prefix = "ku.webhooks")
interface WebhooksConfig {
    /** The key that secrets are kept under: 32 bytes in base64. Without one no secret can be made and nothing is sent. */
    Optional<String> key();

    /** Networks that may be reached beside public addresses, such as {@code 10.20.0.0/16}; none when absent. */
    Optional<List<String>> allowedNetworks();

    /** Whether a webhook may lead to {@code http}, where anyone on the way can read it. */
    @WithDefault("false")
    boolean plainHttp();

    /** Certificates (PEM) that receivers' certificates may be issued under; those of the JDK when absent. */
    Optional<Path> trustCertificates();

    /** Webhooks that one organisation, or the region's own staff together, may have. */
    @WithDefault("20")
    int perOrganisation();

    /** Deliveries under way at the same time, on one replica. */
    @WithDefault("8")
    int atOnce();

    /** For the connection, TLS included. */
    @WithDefault("3s")
    Duration connectWithin();

    /** From the name's address to the head of the answer. */
    @WithDefault("10s")
    Duration answerWithin();

    /** How long a delivery is one replica's; longer than it can last, or it is sent twice. */
    @WithDefault("60s")
    Duration claimedFor();

    /** How long the secret before goes on signing beside a new one. */
    @WithDefault("24h")
    Duration oldSecretFor();

    /** How long it is remembered what was delivered. */
    @WithDefault("90d")
    Duration deliveredKeptFor();

    Retry retry();

    /** How often, and how long between. */
    interface Retry {
        /** Attempts in all, before a delivery is given up. */
        @WithDefault("10")
        int attempts();

        /** Between the first attempt and the second; each pause is four times the one before. */
        @WithDefault("30s")
        Duration first();

        /** The longest pause. */
        @WithDefault("6h")
        Duration longest();
    }
}
