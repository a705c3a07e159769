/** What the courses are followed by. One formula a class, its definition on top. */
@NullMarked
package nu.kommunalutveckling.course.measures;

import org.jspecify.annotations.NullMarked;
