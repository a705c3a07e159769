/** Which organisations send participants. */
@NullMarked
package nu.kommunalutveckling.course.organisations;

import org.jspecify.annotations.NullMarked;
