@NullMarked
package nu.kommunalutveckling.finance.projects;

import org.jspecify.annotations.NullMarked;
