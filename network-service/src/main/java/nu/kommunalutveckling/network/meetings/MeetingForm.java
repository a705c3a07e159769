package nu.kommunalutveckling.network.meetings;

/** How those who come to a meeting meet. */
public enum MeetingForm {
    PHYSICAL,
    DIGITAL,
    /** Some in the room, some over the network. */
    HYBRID
}
