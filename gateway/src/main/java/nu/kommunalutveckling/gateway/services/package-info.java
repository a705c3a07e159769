/** Where the four services are. All that routing and status share. */
@NullMarked
package nu.kommunalutveckling.gateway.services;

import org.jspecify.annotations.NullMarked;
