@NullMarked
package nu.kommunalutveckling.network;

import org.jspecify.annotations.NullMarked;
