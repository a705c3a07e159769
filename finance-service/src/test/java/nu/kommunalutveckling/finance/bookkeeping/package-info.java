/** The requests that the ledger's tests send. */
@NullMarked
package nu.kommunalutveckling.finance.bookkeeping;

import org.jspecify.annotations.NullMarked;
