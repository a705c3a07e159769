package nu.kommunalutveckling.gateway.webhooks;

/** Why an attempt failed. */
public enum Fault {
    /** The name has no address. */
    NAME_UNKNOWN,
    /** The name has an address that webhooks may not lead to. */
    ADDRESS_NOT_ALLOWED,
    /** No connection, a certificate that is not trusted, or a connection that broke. */
    UNREACHABLE,
    /** No answer in time. */
    TIMEOUT,
    /** Answered with a redirect, which is never followed. */
    REDIRECTED,
    /** Answered with another status than 2xx. */
    REFUSED
}
