@NullMarked
package nu.kommunalutveckling.gateway;

import org.jspecify.annotations.NullMarked;
