package nu.kommunalutveckling.course.courses;

/** What sort of activity a course is. */
public enum CourseKind {
    COURSE,
    CONFERENCE,
    THEME_DAY,
    /** Given together with a university, for credits or not. */
    HIGHER_EDUCATION,
    EVENT
}
