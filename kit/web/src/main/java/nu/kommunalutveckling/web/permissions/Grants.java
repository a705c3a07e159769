package nu.kommunalutveckling.web.permissions;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who may do what. The roles and the claim {@code organisation} come from the access token; a scope such as
 * {@code kpi:read} already is a permission of the same name. Whoever is not named here may read what is published.
 */
@ApplicationScoped
class Grants implements SecurityIdentityAugmentor {
    private final String api;

    Grants(@ConfigProperty(name = "ku.api") String api) {
        this.api = api;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity caller, AuthenticationRequestContext context) {
        if (caller.isAnonymous()) {
            return Uni.createFrom().item(caller);
        }
        Set<String> granted = new HashSet<>();
        caller.getRoles().forEach(role -> granted.addAll(byRole(role)));
        if (caller.getPrincipal() instanceof JsonWebToken token) {
            if (token.containsClaim("organisation")) {
                granted.add(Permission.READ_LIVE);
                granted.add(Permission.WRITE_OWN);
            }
            if (isPerson(token)) {
                granted.add(Permission.WRITE_SELF);
            }
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(caller)
                        .addPermissionsAsString(granted)
                        .build());
    }

    /** Keycloak names the user of a token; the user behind a client that speaks for nobody has a name of this form. */
    private static boolean isPerson(JsonWebToken token) {
        String user = token.getClaim("preferred_username");
        return user != null && !user.startsWith("service-account-");
    }

    private Set<String> byRole(String role) {
        return switch (role) {
            case "admin" -> Set.of(Permission.READ_LIVE, Permission.WRITE, Permission.PUBLISH, Permission.READ_CHANGES);
            case "auditor" -> Set.of(Permission.READ_LIVE, Permission.READ_CHANGES);
            case "publisher" -> Set.of(Permission.READ_LIVE, Permission.PUBLISH);
            case "finance-editor", "network-editor", "survey-editor", "course-editor", "goals-editor" ->
                role.equals(api + "-editor")
                        ? Set.of(Permission.READ_LIVE, Permission.WRITE)
                        : Set.of(Permission.READ_LIVE);
            default -> Set.of();
        };
    }
}
