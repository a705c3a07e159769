/** What every request meets before any resource: its trace, security headers, size limits. */
@NullMarked
package nu.kommunalutveckling.web.edge;

import org.jspecify.annotations.NullMarked;
