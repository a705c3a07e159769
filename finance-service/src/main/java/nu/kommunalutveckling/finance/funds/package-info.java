/** The ledger: every krona, append-only, with transfers, reversals, budgets and the carrying of money into a new year. */
@NullMarked
package nu.kommunalutveckling.finance.funds;

import org.jspecify.annotations.NullMarked;
