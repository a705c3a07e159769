/** Lists as files: CSV for programs and for Excel. */
@NullMarked
package nu.kommunalutveckling.web.tables;

import org.jspecify.annotations.NullMarked;
