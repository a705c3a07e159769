/** What an API says of itself. */
@NullMarked
package nu.kommunalutveckling.web.info;

import org.jspecify.annotations.NullMarked;
