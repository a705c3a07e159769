/** The networks: what they are called when, what they aim at, how many seats they have, and what is followed together. */
@NullMarked
package nu.kommunalutveckling.network.networks;

import org.jspecify.annotations.NullMarked;
