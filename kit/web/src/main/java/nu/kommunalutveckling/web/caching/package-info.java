/** Entity tags and conditional requests. */
@NullMarked
package nu.kommunalutveckling.web.caching;

import org.jspecify.annotations.NullMarked;
