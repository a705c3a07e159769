package nu.kommunalutveckling.course.registrations;

/** Who ended a registration. */
enum CancelledBy {
    PARTICIPANT,
    /** The employer of the participant. */
    ORGANISATION,
    ORGANISER
}
