package nu.kommunalutveckling.gateway.kpis;

import java.util.List;

/** The whole register; never paged, for a dashboard wants all of it. */
record KpiList(List<KpiView> items) {}
