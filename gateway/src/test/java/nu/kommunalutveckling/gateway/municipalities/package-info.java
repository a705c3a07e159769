/** What is missing, and who owes it. */
@NullMarked
package nu.kommunalutveckling.gateway.municipalities;

import org.jspecify.annotations.NullMarked;
