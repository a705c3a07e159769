package nu.kommunalutveckling.gateway.highlights;

/** What a highlight served: the three K. */
public enum Benefit {
    /** Kostnadseffektivitet. */
    COST_EFFICIENCY,
    /** Kompetenshöjning. */
    COMPETENCE,
    /** Kvalitetshöjning. */
    QUALITY
}
