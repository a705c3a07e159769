@NullMarked
package nu.kommunalutveckling.survey.results;

import org.jspecify.annotations.NullMarked;
