/** The suite as those who use it meet it: real processes, a real Keycloak, a real browser. */
@NullMarked
package nu.kommunalutveckling.acceptance;

import org.jspecify.annotations.NullMarked;
