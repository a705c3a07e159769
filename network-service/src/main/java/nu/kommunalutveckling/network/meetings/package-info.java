/** The networks' meetings: planned, held or cancelled. */
@NullMarked
package nu.kommunalutveckling.network.meetings;

import org.jspecify.annotations.NullMarked;
