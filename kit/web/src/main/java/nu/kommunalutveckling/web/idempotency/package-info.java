/** A repeated POST gets the first answer. */
@NullMarked
package nu.kommunalutveckling.web.idempotency;

import org.jspecify.annotations.NullMarked;
