/** Closing a period says that its rows are complete; nothing is written into it until it is reopened with a reason. */
@NullMarked
package nu.kommunalutveckling.periodclosings;

import org.jspecify.annotations.NullMarked;
