@NullMarked
package nu.kommunalutveckling.finance.areas;

import org.jspecify.annotations.NullMarked;
