package nu.kommunalutveckling.network.meetings;

/** Why a meeting was cancelled. */
public enum CancellationReason {
    TOO_FEW_COMING,
    NOTHING_TO_DECIDE,
    ILLNESS,
    PANDEMIC,
    /** Another meeting takes its place. */
    MOVED,
    OTHER
}
