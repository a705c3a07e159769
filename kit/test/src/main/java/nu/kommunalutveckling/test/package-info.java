/** What every test needs: a real PostgreSQL, real signed tokens, and the house rules. */
@NullMarked
package nu.kommunalutveckling.test;

import org.jspecify.annotations.NullMarked;
