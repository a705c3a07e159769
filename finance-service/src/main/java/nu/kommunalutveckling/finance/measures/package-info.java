/** What the money is followed by. One formula a class, its definition on top. */
@NullMarked
package nu.kommunalutveckling.finance.measures;

import org.jspecify.annotations.NullMarked;
