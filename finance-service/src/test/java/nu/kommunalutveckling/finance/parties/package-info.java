@NullMarked
package nu.kommunalutveckling.finance.parties;

import org.jspecify.annotations.NullMarked;
