/** A small API that uses everything the kit offers, for the kit's own tests. */
@NullMarked
package nu.kommunalutveckling.web.sample;

import org.jspecify.annotations.NullMarked;
