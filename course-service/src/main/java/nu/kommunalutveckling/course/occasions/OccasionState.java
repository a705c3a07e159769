package nu.kommunalutveckling.course.occasions;

/** How far an occasion has come. */
public enum OccasionState {
    /** Shown in the catalogue, but nobody can register yet. */
    PLANNED,
    /** Takes registrations until their last day. */
    OPEN,
    /** Took place: it counts. */
    HELD,
    /** Will not take place, for a reason; it stays so. */
    CANCELLED
}
