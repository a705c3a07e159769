package nu.kommunalutveckling.gateway.activities;

/** How an activity goes. */
enum ActivityStatus {
    ON_PLAN,
    NOT_STARTED,
    DELAYED,
    PROBLEMS,
    SERIOUS_PROBLEMS,
    CANCELLED,
    DONE
}
