/** Projects: who pays for them, what they may cost, and when they should have got where. */
@NullMarked
package nu.kommunalutveckling.finance.projects;

import org.jspecify.annotations.NullMarked;
