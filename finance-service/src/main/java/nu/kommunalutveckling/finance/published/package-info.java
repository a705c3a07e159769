/** Published documents as they were printed: tables cell by cell, and figures in running text. */
@NullMarked
package nu.kommunalutveckling.finance.published;

import org.jspecify.annotations.NullMarked;
