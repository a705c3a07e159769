package nu.kommunalutveckling.gateway.plans;

/** A plan has been written. */
record PlanWritten(Plan plan) {}
