package nu.kommunalutveckling.survey.surveys;

/** How far a survey has come. It goes forward only. */
public enum SurveyState {
    /** Being written. A survey that was made elsewhere takes its import now. */
    DRAFT,
    /** Takes answers on its open days. */
    OPEN,
    /** Takes no more answers: results and suppression are frozen. */
    CLOSED,
    /** Its results have been reported; nothing of it changes. */
    REPORTED
}
