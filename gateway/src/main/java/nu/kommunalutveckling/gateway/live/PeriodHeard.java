package nu.kommunalutveckling.gateway.live;

import nu.kommunalutveckling.domain.Period;

/** A service has said, with its measure values, whether a period is closed. Announced to whoever wants to know. */
public record PeriodHeard(String service, Period period, boolean closed) {}
