package nu.kommunalutveckling.gateway.live;

import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;

/** One value that a status needs. */
record Wanted(MeasureRef measure, Period period) {}
