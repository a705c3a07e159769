/**
 * What the database has added up of meetings and attendance, by network, organisation and month. Every figure is made of these sums
 * and none of attendance rows, so that it takes no longer when there are more of those.
 */
@NullMarked
package nu.kommunalutveckling.network.sums;

import org.jspecify.annotations.NullMarked;
