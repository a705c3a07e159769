/** The seats of the networks: whose they are, when they are valid, and when they are vacant. */
@NullMarked
package nu.kommunalutveckling.network.seats;

import org.jspecify.annotations.NullMarked;
