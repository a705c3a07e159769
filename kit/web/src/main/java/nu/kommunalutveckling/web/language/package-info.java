/** Swedish and English, chosen by the reader. */
@NullMarked
package nu.kommunalutveckling.web.language;

import org.jspecify.annotations.NullMarked;
