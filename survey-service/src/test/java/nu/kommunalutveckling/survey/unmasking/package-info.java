/**
 * An attacker of the published results, who knows nothing of how the suppression decides: equations in, intervals out. It computes
 * exactly, with whole numbers, the least and the greatest value that each withheld figure can have.
 */
@NullMarked
package nu.kommunalutveckling.survey.unmasking;

import org.jspecify.annotations.NullMarked;
