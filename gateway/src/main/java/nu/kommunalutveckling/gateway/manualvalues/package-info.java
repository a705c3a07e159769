/** Manual KPIs: values that no service can compute, written by those who own the KPI, with their source. */
@NullMarked
package nu.kommunalutveckling.gateway.manualvalues;

import org.jspecify.annotations.NullMarked;
