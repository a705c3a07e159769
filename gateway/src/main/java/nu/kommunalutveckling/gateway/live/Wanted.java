package nu.kommunalutveckling.gateway.live;

import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;

/** One value of a measure that a status or a page needs. */
public record Wanted(MeasureRef measure, Period period) {}
