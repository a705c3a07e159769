@NullMarked
package nu.kommunalutveckling.finance.plans;

import org.jspecify.annotations.NullMarked;
