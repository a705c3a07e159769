/** Applications for external project funds: applied for, granted, and the projects they lead to. */
@NullMarked
package nu.kommunalutveckling.finance.applications;

import org.jspecify.annotations.NullMarked;
