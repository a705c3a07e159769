/** Counterparties of entries: who gave money or got it. */
@NullMarked
package nu.kommunalutveckling.finance.parties;

import org.jspecify.annotations.NullMarked;
