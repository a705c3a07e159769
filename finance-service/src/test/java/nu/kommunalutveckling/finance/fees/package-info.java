@NullMarked
package nu.kommunalutveckling.finance.fees;

import org.jspecify.annotations.NullMarked;
