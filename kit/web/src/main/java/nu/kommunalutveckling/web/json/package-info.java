/** How strictly JSON is read, and how plainly it is written. */
@NullMarked
package nu.kommunalutveckling.web.json;

import org.jspecify.annotations.NullMarked;
