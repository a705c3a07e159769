/** Webhooks, with receivers that behave as receivers do. */
@NullMarked
package nu.kommunalutveckling.gateway.webhooks;

import org.jspecify.annotations.NullMarked;
