/** Many rows in one call: streamed, all or nothing, with a report. */
@NullMarked
package nu.kommunalutveckling.web.imports;

import org.jspecify.annotations.NullMarked;
