/**
 * The results of closed surveys, by question, goal, network and area, and over the years. They are frozen when a survey is closed, hold
 * only what the suppression lets out, and never read an answer.
 */
@NullMarked
package nu.kommunalutveckling.survey.results;

import org.jspecify.annotations.NullMarked;
