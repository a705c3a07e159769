@NullMarked
package nu.kommunalutveckling.survey;

import org.jspecify.annotations.NullMarked;
