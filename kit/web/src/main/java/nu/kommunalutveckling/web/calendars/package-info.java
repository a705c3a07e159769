/** Calendars to subscribe to, as all services begin them. */
@NullMarked
package nu.kommunalutveckling.web.calendars;

import org.jspecify.annotations.NullMarked;
