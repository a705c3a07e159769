/** Values of the measures: what is computed and what is reported, in one answer. */
@NullMarked
package nu.kommunalutveckling.measurevalues;

import org.jspecify.annotations.NullMarked;
