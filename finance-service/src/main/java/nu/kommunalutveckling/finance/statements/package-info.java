/** The funds table of a period: what each area had, got, used and has left, summed by the rules of domain.md §4. */
@NullMarked
package nu.kommunalutveckling.finance.statements;

import org.jspecify.annotations.NullMarked;
