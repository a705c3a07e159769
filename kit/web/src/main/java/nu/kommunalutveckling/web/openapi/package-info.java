/** What the five OpenAPI documents share, written once, and the rules they keep. */
@NullMarked
package nu.kommunalutveckling.web.openapi;

import org.jspecify.annotations.NullMarked;
