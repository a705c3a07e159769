@NullMarked
package nu.kommunalutveckling.finance;

import org.jspecify.annotations.NullMarked;
