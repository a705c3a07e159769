@NullMarked
package nu.kommunalutveckling.survey.suppression;

import org.jspecify.annotations.NullMarked;
