@NullMarked
package nu.kommunalutveckling.local;

import org.jspecify.annotations.NullMarked;
