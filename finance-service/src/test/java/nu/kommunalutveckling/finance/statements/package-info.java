@NullMarked
package nu.kommunalutveckling.finance.statements;

import org.jspecify.annotations.NullMarked;
