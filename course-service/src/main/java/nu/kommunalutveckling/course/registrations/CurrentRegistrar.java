package nu.kommunalutveckling.course.registrations;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells from the caller's token who deals with registrations. */
@RequestScoped
class CurrentRegistrar {
    private final SecurityIdentity caller;

    CurrentRegistrar(SecurityIdentity caller) {
        this.caller = caller;
    }

    /** Asked only by endpoints that let in nobody else: writers, organisations and persons. */
    Registrar get() {
        if (Permission.has(caller, Permission.WRITE)) {
            return new Registrar.Organiser();
        }
        if (caller.getPrincipal() instanceof JsonWebToken token && token.containsClaim("organisation")) {
            return new Registrar.Employer(token.<String>getClaim("organisation"));
        }
        return new Registrar.Participant(caller.getPrincipal().getName());
    }
}
