/**
 * The feed, sent to those who have asked for it: each event signed, in order, again and again until it is taken or given up.
 * What is to be sent is written in the transaction of the event, so that no event is lost with a process.
 */
@NullMarked
package nu.kommunalutveckling.gateway.webhooks;

import org.jspecify.annotations.NullMarked;
