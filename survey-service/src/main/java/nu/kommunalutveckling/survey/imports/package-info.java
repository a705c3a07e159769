/** Brings in surveys that were made elsewhere: as counts, or as the rows of a form tool. */
@NullMarked
package nu.kommunalutveckling.survey.imports;

import org.jspecify.annotations.NullMarked;
