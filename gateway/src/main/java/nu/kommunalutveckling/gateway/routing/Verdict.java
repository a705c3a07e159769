package nu.kommunalutveckling.gateway.routing;

import io.netty.channel.Channel;
import io.netty.handler.codec.DecoderResult;
import nu.kommunalutveckling.web.problems.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the door knows of a request, carried along as its decoder result: whether it may pass, and how much of its body
 * has come. A request without one did not come through the door. Used on the connection's own thread alone.
 */
final class Verdict extends DecoderResult {
    private final Channel channel;
    private final @Nullable Refusal refusal;
    private long arrived;
    private boolean whole;

    Verdict(Channel channel, @Nullable Refusal refusal) {
        // To Vert.x a refused request is a sound one too: it waits its turn behind earlier ones and then gets an
        // answer.
        super(SIGNAL_SUCCESS);
        this.channel = channel;
        this.refusal = refusal;
    }

    /** Null when the request may pass. */
    @Nullable
    Refusal refusal() {
        return refusal;
    }

    void bodyArrived(int bytes, boolean last) {
        arrived += bytes;
        whole = last;
    }

    /** The bytes of the body so far. */
    long arrived() {
        return arrived;
    }

    /** Whether the request is complete. */
    boolean isWhole() {
        return whole;
    }

    /** Whether it is we who do not read, because whoever reads behind us is slower than the sender. */
    boolean isHeldUp() {
        return !channel.config().isAutoRead();
    }
}
