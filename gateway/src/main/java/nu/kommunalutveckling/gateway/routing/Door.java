package nu.kommunalutveckling.gateway.routing;

import static nu.kommunalutveckling.web.problems.Refusals.HEADERS_TOO_LARGE;
import static nu.kommunalutveckling.web.problems.Refusals.MALFORMED;
import static nu.kommunalutveckling.web.problems.Refusals.METHOD_NOT_ALLOWED;
import static nu.kommunalutveckling.web.problems.Refusals.REQUEST_TIMEOUT;
import static nu.kommunalutveckling.web.problems.Refusals.URI_TOO_LONG;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.handler.timeout.ReadTimeoutException;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nu.kommunalutveckling.web.problems.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the decoder and the server of one connection. A request that is malformed, ambiguous or too slow to
 * come is replaced by one that carries the refusal, and the connection takes nothing more: whatever follows on it can
 * no longer be told apart from the body of what was refused.
 */
final class Door extends ChannelInboundHandlerAdapter {
    private final Duration headWithin;
    private boolean betweenRequests = true;
    private boolean shut;
    private @Nullable Future<?> headDeadline;
    private @Nullable Verdict verdict;

    Door(Duration headWithin) {
        this.headWithin = headWithin;
    }

    /** Bytes came in. Between two requests they are the beginning of the next one. */
    void bytesArrived(ChannelHandlerContext context) {
        if (betweenRequests && headDeadline == null && !shut) {
            headDeadline =
                    context.executor().schedule(() -> giveUp(context), headWithin.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Says what the decoder would say if it knew of time, from its place: whoever counts requests must count this one. */
    private static void giveUp(ChannelHandlerContext context) {
        HttpRequest late =
                new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/", HeadersMultiMap.httpHeaders());
        late.setDecoderResult(DecoderResult.failure(ReadTimeoutException.INSTANCE));
        context.pipeline().context(HttpRequestDecoder.class).fireChannelRead(late);
        context.fireChannelReadComplete();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (shut) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest request) {
            headArrived();
            admit(context, request);
        } else {
            boolean last = message instanceof LastHttpContent;
            if (verdict != null && message instanceof HttpContent content) {
                verdict.bodyArrived(content.content().readableBytes(), last);
            }
            betweenRequests = last;
            context.fireChannelRead(message);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        headArrived();
        shut = true;
        context.fireChannelInactive();
    }

    private void headArrived() {
        betweenRequests = false;
        if (headDeadline != null) {
            headDeadline.cancel(false);
            headDeadline = null;
        }
    }

    private void admit(ChannelHandlerContext context, HttpRequest request) {
        Refusal undecodable = undecodable(request);
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        String host = hosts.size() == 1 ? hosts.getFirst() : null;
        String target = RequestTarget.pathAndQuery(request.uri(), host);
        if (undecodable != null) {
            refuse(context, undecodable, request);
        } else if (request.method().equals(HttpMethod.CONNECT)) {
            // Its target is no path, and this is no proxy for anyone's choice of servers.
            refuse(context, METHOD_NOT_ALLOWED, request);
        } else if (target == null || HostName.of(host) == null || !speaksPlainly(request)) {
            refuse(context, MALFORMED, request);
        } else {
            request.setUri(target);
            verdict = new Verdict(context.channel(), null);
            request.setDecoderResult(verdict);
            context.fireChannelRead(request);
        }
    }

    private static @Nullable Refusal undecodable(HttpRequest request) {
        if (request.decoderResult().isSuccess()) {
            return null;
        }
        return switch (request.decoderResult().cause()) {
            case ReadTimeoutException tooSlow -> REQUEST_TIMEOUT;
            case TooLongHttpLineException tooLong -> URI_TOO_LONG;
            case TooLongHttpHeaderException tooLarge -> HEADERS_TOO_LARGE;
            default -> MALFORMED;
        };
    }

    /** A body is chunked, as HTTP/1.1 has it, or not encoded at all. Of any other two readers may think differently. */
    private static boolean speaksPlainly(HttpRequest request) {
        List<String> encodings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                ? encodings.isEmpty() || encodings.equals(List.of("chunked"))
                : encodings.isEmpty() && request.protocolVersion().equals(HttpVersion.HTTP_1_0);
    }

    private void refuse(ChannelHandlerContext context, Refusal refusal, HttpRequest request) {
        shut = true;
        HeadersMultiMap headers = HeadersMultiMap.httpHeaders();
        headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        headers.set(HttpHeaderNames.HOST, "refused");
        keep(request, headers, HttpHeaderNames.ACCEPT_LANGUAGE);
        keep(request, headers, HttpHeaderNames.ORIGIN);
        HttpMethod method = request.method().equals(HttpMethod.HEAD) ? HttpMethod.HEAD : HttpMethod.GET;
        HttpRequest substitute = new DefaultHttpRequest(HttpVersion.HTTP_1_1, method, "/", headers);
        substitute.setDecoderResult(new Verdict(context.channel(), refusal));
        context.fireChannelRead(substitute);
        context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        ReferenceCountUtil.release(request);
    }

    private static void keep(HttpRequest from, HeadersMultiMap to, CharSequence name) {
        String value = from.headers().get(name);
        if (value != null) {
            to.set(name, value);
        }
    }
}
