package nu.kommunalutveckling.gateway.webhooks;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How it went to deliver an event.
 *
 * @param number of the event in the feed
 * @param attempts made since it was last to be sent anew
 * @param nextAttemptAt when it is tried again, in its turn; null when it is not
 * @param lastStatus HTTP status of the last answer; null when there was none
 * @param lastFault why the last attempt failed; null when it did not, or there was none
 */
@Schema(name = "WebhookDelivery")
record DeliveryView(
        @Schema(examples = "42", minimum = "1") long number,
        DeliveryState state,
        @Schema(examples = "1", minimum = "0") int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant lastAttemptAt,
        @Schema(examples = "204") @Nullable Integer lastStatus,
        @Nullable Fault lastFault) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.number,
                delivery.state,
                delivery.attempts,
                delivery.state == DeliveryState.PENDING ? delivery.nextAttemptAt : null,
                delivery.lastAttemptAt,
                delivery.lastStatus,
                delivery.lastFault);
    }
}
