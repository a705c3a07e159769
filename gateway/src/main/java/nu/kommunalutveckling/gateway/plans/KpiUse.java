package nu.kommunalutveckling.gateway.plans;

/** Something that is kept about the KPIs of a plan, and would stand alone if a KPI were taken out of it. */
@FunctionalInterface
public interface KpiUse {
    /** Whether something is kept of a KPI in a period of that year. */
    boolean of(String kpi, int year);
}
