/** Fees: what each municipality pays for each partnership in a year. */
@NullMarked
package nu.kommunalutveckling.finance.fees;

import org.jspecify.annotations.NullMarked;
