/** Who is registered to occasions, who waits, and who may know. */
@NullMarked
package nu.kommunalutveckling.course.registrations;

import org.jspecify.annotations.NullMarked;
