/** What occasions cost, what they bring in, and how many must come for the two to meet. */
@NullMarked
package nu.kommunalutveckling.course.economy;

import org.jspecify.annotations.NullMarked;
