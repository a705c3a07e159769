package nu.kommunalutveckling.network.results;

/** What each row of a table of results is about. */
public enum ResultsBy {
    NETWORK,
    /** A network in two series counts in both, so that series do not add up. */
    SERIES,
    /** A partnership or business area; networks of none make a row of their own. */
    AREA,
    ORGANISATION
}
