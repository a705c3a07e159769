/** What was decided: the status of a period, frozen, public, and never changed. */
@NullMarked
package nu.kommunalutveckling.gateway.publications;

import org.jspecify.annotations.NullMarked;
