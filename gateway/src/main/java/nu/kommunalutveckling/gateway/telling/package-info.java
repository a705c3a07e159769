/** What people tell of goals, one thing at a time: how it is added, changed and removed, and how much of it a period takes. */
@NullMarked
package nu.kommunalutveckling.gateway.telling;

import org.jspecify.annotations.NullMarked;
