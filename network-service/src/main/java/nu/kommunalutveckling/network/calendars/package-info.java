/** Calendars of meetings, for calendar programs that cannot log in: whoever has the address reads, and it can be taken back. */
@NullMarked
package nu.kommunalutveckling.network.calendars;

import org.jspecify.annotations.NullMarked;
