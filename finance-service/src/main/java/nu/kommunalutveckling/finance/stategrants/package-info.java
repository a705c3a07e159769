/** State grants: what the state gives for a purpose, under a programme, until a last year of use. */
@NullMarked
package nu.kommunalutveckling.finance.stategrants;

import org.jspecify.annotations.NullMarked;
