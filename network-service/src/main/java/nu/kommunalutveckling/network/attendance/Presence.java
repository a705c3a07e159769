package nu.kommunalutveckling.network.attendance;

/** Whether a seat was taken at a meeting. */
enum Presence {
    PRESENT,
    /** Somebody else of the organisation came; counts as present. */
    SUBSTITUTE,
    ABSENT
}
