package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.web.problems.Refusals.FORBIDDEN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nu.kommunalutveckling.web.permissions.Permission;

/** Who may write of a KPI: those who edit goals, and the persons named as its owners for the year. */
@ApplicationScoped
public class KpiOwners {
    private final KpiOwnerRepository owners;
    private final SecurityIdentity caller;

    KpiOwners(KpiOwnerRepository owners, SecurityIdentity caller) {
        this.owners = owners;
        this.caller = caller;
    }

    /** Refuses a caller who neither edits goals nor owns the KPI that year. */
    @Transactional
    public void demandMayWrite(int year, String kpi) {
        if (!Permission.has(caller, Permission.WRITE)
                && !owners.owns(caller.getPrincipal().getName(), year, kpi)) {
            throw FORBIDDEN.because();
        }
    }
}
