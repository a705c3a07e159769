/** The catalogue as others take it in: calendars, linked data for search engines, and a feed of what is new. */
@NullMarked
package nu.kommunalutveckling.course.catalogue;

import org.jspecify.annotations.NullMarked;
