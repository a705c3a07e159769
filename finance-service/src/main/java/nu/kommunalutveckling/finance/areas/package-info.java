/** Business areas: what money is kept apart by, with names that change between years. */
@NullMarked
package nu.kommunalutveckling.finance.areas;

import org.jspecify.annotations.NullMarked;
