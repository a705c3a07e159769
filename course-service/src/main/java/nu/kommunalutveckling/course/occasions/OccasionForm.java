package nu.kommunalutveckling.course.occasions;

/** How participants meet at an occasion. */
public enum OccasionForm {
    PHYSICAL,
    DIGITAL,
    /** Some in the room, some over the network. */
    HYBRID
}
