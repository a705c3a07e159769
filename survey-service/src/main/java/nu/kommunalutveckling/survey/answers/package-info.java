/** How a respondent reads the questions and answers them, once, without login and without a trace. */
@NullMarked
package nu.kommunalutveckling.survey.answers;

import org.jspecify.annotations.NullMarked;
