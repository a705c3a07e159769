/** Plans of several years: net costs, use of state funds and what is left, each version whole. */
@NullMarked
package nu.kommunalutveckling.finance.plans;

import org.jspecify.annotations.NullMarked;
