/**
 * The one door to the suite. What comes in is inspected, counted against the limit of its address, and handed on as a
 * stream to the service it names; what goes out is streamed back. Nothing here knows what the services mean.
 */
@NullMarked
package nu.kommunalutveckling.gateway.routing;

import org.jspecify.annotations.NullMarked;
