/** When and where courses are given, in what state, and with how many seats. */
@NullMarked
package nu.kommunalutveckling.course.occasions;

import org.jspecify.annotations.NullMarked;
