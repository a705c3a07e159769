package nu.kommunalutveckling.gateway.feed;

/** What an event tells of, and who may hear it. */
public enum FeedEventType {
    /** The status of a period was published for the first time. */
    PUBLISHED,
    /** A published status was replaced by a new version. */
    RESTATED,
    /** A year's plan was written, or a row of it. */
    PLAN_CHANGED,
    /** A service says that its rows of a period are complete. */
    PERIOD_CLOSED,
    /** A period that was closed takes rows again. */
    PERIOD_REOPENED;

    /** Whether anyone may hear it. Closings are heard by those who may read live figures, as in the services. */
    boolean isPublic() {
        return switch (this) {
            case PUBLISHED, RESTATED, PLAN_CHANGED -> true;
            case PERIOD_CLOSED, PERIOD_REOPENED -> false;
        };
    }
}
