package nu.kommunalutveckling.network.attendance;

import static nu.kommunalutveckling.web.problems.Refusals.FORBIDDEN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Tells from the caller's token whose seats it may write and read. */
@RequestScoped
class Registrar {
    private final SecurityIdentity caller;

    Registrar(SecurityIdentity caller) {
        this.caller = caller;
    }

    /** The login that a registration is kept under. */
    String login() {
        return caller.getPrincipal().getName();
    }

    /** The only organisation whose seats the caller may write; null when it is all. */
    @Nullable
    String writesOnly() {
        if (Permission.has(caller, Permission.WRITE)) {
            return null;
        }
        String organisation = organisation();
        if (organisation == null) {
            throw FORBIDDEN.because();
        }
        return organisation;
    }

    /** The only organisation whose seats the caller may read; null when it is all. */
    @Nullable
    String readsOnly() {
        return Permission.has(caller, Permission.WRITE) || Permission.has(caller, Permission.READ_CHANGES)
                ? null
                : organisation();
    }

    boolean readsLogins() {
        return Permission.has(caller, Permission.READ_CHANGES);
    }

    private @Nullable String organisation() {
        return caller.getPrincipal() instanceof JsonWebToken token ? token.getClaim("organisation") : null;
    }
}
