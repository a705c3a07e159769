/** The state's grants in use: what is asked for, what is decided to be paid, and how long the money lasts. */
@NullMarked
package nu.kommunalutveckling.finance.grants;

import org.jspecify.annotations.NullMarked;
