@NullMarked
package nu.kommunalutveckling.sample;

import org.jspecify.annotations.NullMarked;
