package nu.kommunalutveckling.survey.surveys;

/** What keys look like. */
public final class SurveyKeys {
    /** A survey: year and kind. */
    public static final String SURVEY = "^20[0-9]{2}-(network|staff)$";

    /** A question, a network, an area, a goal or a KPI. */
    public static final String OTHER = "^[a-z0-9][a-z0-9-]{0,59}$";

    private SurveyKeys() {}
}
