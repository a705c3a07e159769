/** The courses that organisations want next, one by one and seen together. */
@NullMarked
package nu.kommunalutveckling.course.needs;

import org.jspecify.annotations.NullMarked;
