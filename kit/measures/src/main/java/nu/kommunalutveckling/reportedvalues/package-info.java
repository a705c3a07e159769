/** Figures as published documents print them: kept as history beside what is computed, never fixed. */
@NullMarked
package nu.kommunalutveckling.reportedvalues;

import org.jspecify.annotations.NullMarked;
