package nu.kommunalutveckling.gateway.webhooks;

/** How far a delivery has come. */
public enum DeliveryState {
    /** To be sent, or sent again. */
    PENDING,
    /** Taken by the receiver. */
    DELIVERED,
    /** Given up after the last attempt. */
    DEAD
}
