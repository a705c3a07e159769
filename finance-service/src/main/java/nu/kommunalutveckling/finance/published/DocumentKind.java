package nu.kommunalutveckling.finance.published;

/** What sort of document it is. */
public enum DocumentKind {
    PLAN,
    PLAN_PRESENTATION,
    ANNUAL_REPORT,
    INTERIM_REPORT,
    RESULTS_PRESENTATION,
    OTHER
}
