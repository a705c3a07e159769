/** What is missing, and who owes it. */
@NullMarked
package nu.kommunalutveckling.gateway.coverage;

import org.jspecify.annotations.NullMarked;
