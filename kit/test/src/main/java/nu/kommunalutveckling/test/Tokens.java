package nu.kommunalutveckling.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * Real signed tokens without Keycloak: a key pair made when the tests start, whose public half the service trusts. The
 * suites that cross services use the real Keycloak.
 */
public class Tokens implements QuarkusTestResourceLifecycleManager {
    private static final String ISSUER = "https://issuer.test/realms/ku";
    private static final KeyPair OURS = keyPair();
    private static final KeyPair FOREIGN = keyPair();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(OURS.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    @Override
    public void stop() {
        // Nothing was started.
    }

    /** A valid token of a person with roles. */
    public static String withRoles(String... roles) {
        return claims("person-" + String.join("-", roles))
                .preferredUserName(String.join("-", roles))
                .claim("roles", Set.of(roles))
                .sign(OURS.getPrivate());
    }

    /** A valid token of a person without roles, such as a participant in a course. */
    public static String ofPerson(String subject) {
        return claims(subject).preferredUserName("user-of-" + subject).sign(OURS.getPrivate());
    }

    /** A valid token of a client with scopes. */
    public static String withScopes(String... scopes) {
        return claims("dashboard").scope(Set.of(scopes)).sign(OURS.getPrivate());
    }

    /** A valid token of a municipal system. */
    public static String ofOrganisation(String code) {
        return claims("municipality-" + code).claim("organisation", code).sign(OURS.getPrivate());
    }

    /** For another API than ours. */
    public static String withWrongAudience(String... roles) {
        return claims("person")
                .audience("another-api")
                .claim("roles", Set.of(roles))
                .sign(OURS.getPrivate());
    }

    /** From somebody we do not trust. */
    public static String withWrongIssuer(String... roles) {
        return claims("person")
                .issuer("https://elsewhere.test/realms/ku")
                .claim("roles", Set.of(roles))
                .sign(OURS.getPrivate());
    }

    /** Past its time. */
    public static String expired(String... roles) {
        Instant then = Instant.now().minusSeconds(3600);
        return claims("person")
                .issuedAt(then)
                .expiresAt(then.plusSeconds(300))
                .claim("roles", Set.of(roles))
                .sign(OURS.getPrivate());
    }

    /** Signed by a key that is not ours. */
    public static String forged(String... roles) {
        return claims("person").claim("roles", Set.of(roles)).sign(FOREIGN.getPrivate());
    }

    /** {@code alg=none}: no signature at all. */
    public static String unsigned(String... roles) {
        String[] signed = withRoles(roles).split("\\.", -1);
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + signed[1] + ".";
    }

    private static JwtClaimsBuilder claims(String subject) {
        return Jwt.subject(subject)
                .issuer(ISSUER)
                .audience("ku-api")
                .claim("typ", "Bearer")
                .expiresIn(300);
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has RSA", impossible);
        }
    }
}
