package nu.kommunalutveckling.network.attention;

/** Why something wants attention. */
public enum AttentionKind {
    /** A seat was registered absent at the last three meetings or more that it was registered at. */
    SEAT_ABSENT,
    /** A network's attendance is below its target of the year. */
    BELOW_TARGET,
    /** A meeting was held, and its attendance does not count: nothing is registered, or nobody was expected. */
    NOT_REGISTERED
}
