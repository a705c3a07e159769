package nu.kommunalutveckling.web.openapi;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Where an API is reached and its tokens are issued, as a document tells it.
 *
 * @param api first segment of the path, such as {@code network}
 * @param host the public host, without a port: the profile wants HTTPS on 443 (UFN.02)
 * @param issuer the realm that issues the tokens
 */
record Address(String api, String host, String issuer) {
    private static final String HTTPS = "https://";

    /** The address in the checked-in document: hosts that can never exist (RFC 2606). */
    static Address example(String api) {
        return new Address(api, "api.kommunalutveckling.example", "https://login.kommunalutveckling.example/realms/ku");
    }

    /** The address that this service is configured with, as far as it is one of HTTPS; the example for the rest. */
    static Address deployed(Config config) {
        Address example = example(config.getValue("ku.api", String.class));
        return new Address(
                example.api(),
                https(config, "ku.base-url")
                        .map(url -> url.substring(HTTPS.length()))
                        .orElse(example.host()),
                https(config, "quarkus.oidc.auth-server-url").orElse(example.issuer()));
    }

    private static Optional<String> https(Config config, String property) {
        return config.getOptionalValue(property, String.class)
                .filter(url -> url.startsWith(HTTPS))
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /** Exactly protocol, host, api and version (UFN.01). */
    String server() {
        return HTTPS + host + "/" + api + "/v1";
    }

    String documentation() {
        return HTTPS + host + "/docs";
    }

    /** Terms of use, limits and service level. */
    String terms() {
        return documentation() + "/terms";
    }

    String authorization() {
        return issuer + "/protocol/openid-connect/auth";
    }

    String token() {
        return issuer + "/protocol/openid-connect/token";
    }
}
