/** Staffing in full-time equivalents, by form of employment, area and financier. */
@NullMarked
package nu.kommunalutveckling.finance.staffing;

import org.jspecify.annotations.NullMarked;
