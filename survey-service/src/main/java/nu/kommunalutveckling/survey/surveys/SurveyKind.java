package nu.kommunalutveckling.survey.surveys;

/** Who a survey asks. */
public enum SurveyKind {
    /** The networks, once a year. */
    NETWORK,
    /** The partnership's own staff. */
    STAFF
}
