@NullMarked
package nu.kommunalutveckling.finance.reconciliation;

import org.jspecify.annotations.NullMarked;
