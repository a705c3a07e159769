package nu.kommunalutveckling.course.participation;

/** What a number of participants was made of. */
enum ParticipationBasis {
    /** Somebody said of each registration whether that person came. */
    PERSONS,
    /** Heads were counted; who they were is not known. */
    COUNTS
}
