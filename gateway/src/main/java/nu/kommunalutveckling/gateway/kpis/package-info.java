/** The KPI register: every KPI there has been, by its constant key. */
@NullMarked
package nu.kommunalutveckling.gateway.kpis;

import org.jspecify.annotations.NullMarked;
