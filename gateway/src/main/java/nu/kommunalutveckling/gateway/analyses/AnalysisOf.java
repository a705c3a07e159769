package nu.kommunalutveckling.gateway.analyses;

/** What an analysis is of. */
enum AnalysisOf {
    GOAL,
    BUSINESS_AREA
}
