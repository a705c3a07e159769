@NullMarked
package nu.kommunalutveckling.finance.applications;

import org.jspecify.annotations.NullMarked;
