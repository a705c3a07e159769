/** Recomputes what published documents print, and keeps what print and arithmetic disagree on. */
@NullMarked
package nu.kommunalutveckling.finance.reconciliation;

import org.jspecify.annotations.NullMarked;
