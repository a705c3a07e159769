package nu.kommunalutveckling.course.registrations;

/**
 * What came of an erasure.
 *
 * @param registrations how many had personal data until now
 */
record PersonalDataErased(int registrations) {}
