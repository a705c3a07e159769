package nu.kommunalutveckling.gateway.studies;

/** How far a study has come. */
enum StudyState {
    PLANNED,
    UNDER_WAY,
    FINISHED,
    CANCELLED
}
