package nu.kommunalutveckling.web.permissions;

/** The permissions that endpoints ask for. {@link Grants} says who has them. */
public final class Permission {
    /** Live figures: measure values and status that have not been published. */
    public static final String READ_LIVE = "kpi:read";

    /** Write in this API. */
    public static final String WRITE = "api:write";

    /** Close and reopen periods, publish and restate. */
    public static final String PUBLISH = "api:publish";

    /** Read the change log. */
    public static final String READ_CHANGES = "changes:read";

    private Permission() {}
}
