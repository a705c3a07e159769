package nu.kommunalutveckling.gateway.webhooks;

import static nu.kommunalutveckling.web.problems.Refusals.FORBIDDEN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Whose webhooks the caller may see and write: a municipal system its organisation's, those who edit goals all. */
@RequestScoped
class Subscriber {
    private final SecurityIdentity caller;

    Subscriber(SecurityIdentity caller) {
        this.caller = caller;
    }

    /** The only organisation whose webhooks the caller may write; null when it is all. */
    @Nullable
    String writesOnly() {
        return Permission.has(caller, Permission.WRITE) ? null : organisation();
    }

    /** The only organisation whose webhooks the caller may read; null when it is all. */
    @Nullable
    String readsOnly() {
        return Permission.has(caller, Permission.READ_CHANGES) ? null : writesOnly();
    }

    private String organisation() {
        String organisation =
                caller.getPrincipal() instanceof JsonWebToken token ? token.getClaim("organisation") : null;
        if (organisation == null) {
            throw FORBIDDEN.because();
        }
        return organisation;
    }
}
