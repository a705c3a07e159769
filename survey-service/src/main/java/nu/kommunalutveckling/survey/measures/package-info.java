/** What the yearly surveys are followed by. One formula a class, its definition on top. */
@NullMarked
package nu.kommunalutveckling.survey.measures;

import org.jspecify.annotations.NullMarked;
