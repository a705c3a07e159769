package nu.kommunalutveckling.gateway.status;

/** Whether a status is what the services know now, or what was decided. */
public enum StatusBasis {
    LIVE,
    PUBLISHED
}
