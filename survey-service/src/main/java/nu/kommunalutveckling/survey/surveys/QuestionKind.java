package nu.kommunalutveckling.survey.surveys;

/** How a question is answered. */
public enum QuestionKind {
    /** By a step, 1–6, or don't know. */
    SCALE,
    /** In the respondent's own words. */
    FREE_TEXT
}
