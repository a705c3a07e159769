/** What people tell of goals in words, one thing at a time: how much of it a period takes. */
@NullMarked
package nu.kommunalutveckling.gateway.telling;

import org.jspecify.annotations.NullMarked;
