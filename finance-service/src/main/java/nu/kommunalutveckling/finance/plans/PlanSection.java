package nu.kommunalutveckling.finance.plans;

/** What a line of a plan is about. */
enum PlanSection {
    /** What an area is to cost in a year, net. */
    NET_COST,
    /** How much of a state grant is to be used in a year. */
    STATE_FUNDS,
    /** How much of somebody's money is left when a year ends. */
    REMAINING
}
