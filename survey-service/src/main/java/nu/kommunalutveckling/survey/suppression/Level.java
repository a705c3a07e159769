package nu.kommunalutveckling.survey.suppression;

/** What a cell of the results is summed over. Networks add up to areas, and areas to the total. */
public enum Level {
    TOTAL,
    AREA,
    NETWORK
}
