package nu.kommunalutveckling.web.caching;

/** An answer that knows its own tag, so that it need not be held in memory to be tagged. */
public interface Tagged {
    /** The strong tag of its content, quotation marks included. */
    String tag();

    /** Gives it up unread: the client has it already. */
    void discard();
}
