@NullMarked
package nu.kommunalutveckling.finance.grants;

import org.jspecify.annotations.NullMarked;
