@NullMarked
package nu.kommunalutveckling.finance.measures;

import org.jspecify.annotations.NullMarked;
