/** What closed periods keep as it is, in rows that belong to more days than one. */
@NullMarked
package nu.kommunalutveckling.finance.datedfacts;

import org.jspecify.annotations.NullMarked;
