package nu.kommunalutveckling.gateway.plans;

/** Which way a KPI should go: up to its target, down to it, or as near it as can be. */
public enum Direction {
    AT_LEAST,
    AT_MOST,
    BALANCE
}
