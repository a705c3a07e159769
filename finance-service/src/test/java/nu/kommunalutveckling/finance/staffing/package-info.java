@NullMarked
package nu.kommunalutveckling.finance.staffing;

import org.jspecify.annotations.NullMarked;
