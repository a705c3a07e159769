@NullMarked
package nu.kommunalutveckling.finance.stategrants;

import org.jspecify.annotations.NullMarked;
