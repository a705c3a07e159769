@NullMarked
package nu.kommunalutveckling.course;

import org.jspecify.annotations.NullMarked;
