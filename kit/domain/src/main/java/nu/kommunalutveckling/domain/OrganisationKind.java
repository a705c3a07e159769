package nu.kommunalutveckling.domain;

/** The kinds of organisation that hold seats, send participants and get payments. */
public enum OrganisationKind {
    /** One of the thirteen members. */
    MUNICIPALITY,
    /** The region, which the networks cooperate with. */
    REGION,
    /** The state's county administrative board. */
    COUNTY_BOARD,
    /** Anyone else, such as a university or an association. */
    OTHER
}
