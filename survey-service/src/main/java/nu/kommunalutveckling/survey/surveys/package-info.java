/** The yearly surveys: what is asked, of which networks, and how far each survey has come. */
@NullMarked
package nu.kommunalutveckling.survey.surveys;

import org.jspecify.annotations.NullMarked;
