package nu.kommunalutveckling.web.permissions;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;

/** The permissions that endpoints ask for. {@link Grants} says who has them. */
public final class Permission {
    /** Live figures: measure values and status that have not been published. */
    public static final String READ_LIVE = "kpi:read";

    /** Write in this API. */
    public static final String WRITE = "api:write";

    /** Write the rows of one's own organisation, as a municipal system does; never another's. */
    public static final String WRITE_OWN = "own:write";

    /** Write the rows about oneself, as any person who has logged in may: a registration to a course, for one. */
    public static final String WRITE_SELF = "self:write";

    /** Close and reopen periods, publish and restate. */
    public static final String PUBLISH = "api:publish";

    /** Read the change log. */
    public static final String READ_CHANGES = "changes:read";

    private Permission() {}

    /** Whether a caller has it: for endpoints that let in several kinds of callers, and are not the same to all. */
    public static boolean has(SecurityIdentity caller, String permission) {
        String[] nameAndAction = permission.split(":", 2);
        return caller.checkPermissionBlocking(new StringPermission(nameAndAction[0], nameAndAction[1]));
    }
}
