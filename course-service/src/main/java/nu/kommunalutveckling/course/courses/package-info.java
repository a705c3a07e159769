/** The courses of the catalogue: what they are about, and how they are found. */
@NullMarked
package nu.kommunalutveckling.course.courses;

import org.jspecify.annotations.NullMarked;
