package nu.kommunalutveckling.network.networks;

/** What a network is. */
public enum NetworkKind {
    /** Politicians, one for each municipality, who govern the partnership. */
    PKS,
    /** The directors of the municipalities. */
    DIRECTORS,
    /** Managers of one line of work. */
    CHIEF_NETWORK,
    STEERING_GROUP,
    /** Municipalities together with the Region. */
    REGION_COOPERATION,
    OTHER
}
