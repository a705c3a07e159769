/** Who pays for what: each area's share of the outcome, and the shares of what municipalities, state and others contribute. */
@NullMarked
package nu.kommunalutveckling.finance.fundingshares;

import org.jspecify.annotations.NullMarked;
