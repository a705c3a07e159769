/** What ties a request to its log lines, from service to service. */
@NullMarked
package nu.kommunalutveckling.web.tracing;

import org.jspecify.annotations.NullMarked;
