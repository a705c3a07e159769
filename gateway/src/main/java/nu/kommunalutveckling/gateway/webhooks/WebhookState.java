package nu.kommunalutveckling.gateway.webhooks;

/** Whether events are sent. */
public enum WebhookState {
    /** Each in its turn. */
    ACTIVE,
    /** They are kept, and sent when it is active again. */
    PAUSED
}
