package nu.kommunalutveckling.gateway.analyses;

/** What an analysis is of. */
public enum AnalysisOf {
    GOAL,
    BUSINESS_AREA
}
