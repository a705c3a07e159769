package nu.kommunalutveckling.network.meetings;

/** How far a meeting has come. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
