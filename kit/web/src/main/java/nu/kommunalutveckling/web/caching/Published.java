package nu.kommunalutveckling.web.caching;

/** How what is published may be kept by anyone's cache. */
public final class Published {
    /** Five minutes; and for a day while we cannot be reached. */
    public static final String CACHE_CONTROL = "public, max-age=300, stale-if-error=86400";

    /** What an answer to a reader depends on, besides its address. */
    public static final String VARY = "Accept, Accept-Encoding, Accept-Language, Authorization, Origin";

    private Published() {}
}
