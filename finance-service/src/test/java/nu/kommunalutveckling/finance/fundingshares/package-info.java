@NullMarked
package nu.kommunalutveckling.finance.fundingshares;

import org.jspecify.annotations.NullMarked;
