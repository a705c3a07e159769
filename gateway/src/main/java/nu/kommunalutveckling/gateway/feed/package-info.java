/**
 * What has happened, told to consumers in the order it happened: publications, corrections, changed plans, closed periods. An
 * event is written in the transaction of what it tells of, so that neither can be there without the other.
 */
@NullMarked
package nu.kommunalutveckling.gateway.feed;

import org.jspecify.annotations.NullMarked;
