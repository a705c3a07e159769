/** Book-keeping files in the format SIE 4: read, mapped to areas and grants, and imported voucher by voucher, each once. */
@NullMarked
package nu.kommunalutveckling.finance.sie;

import org.jspecify.annotations.NullMarked;
