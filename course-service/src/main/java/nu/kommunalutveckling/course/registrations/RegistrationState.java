package nu.kommunalutveckling.course.registrations;

/** What a registration gives. */
enum RegistrationState {
    /** A seat. */
    REGISTERED,
    /** The next seat that is given back, in the order in which they came. */
    WAITING,
    /** Nothing any more. */
    CANCELLED
}
