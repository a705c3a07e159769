@NullMarked
package nu.kommunalutveckling.finance.funds;

import org.jspecify.annotations.NullMarked;
