package nu.kommunalutveckling.gateway.webhooks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request to a receiver, which is a stranger. Its name is resolved once, every address it has is looked at, and
 * the connection goes to the address that was looked at, so that a name cannot change its meaning in between. Redirects are
 * not followed, and of the answer no more than its head is read.
 */
@ApplicationScoped
class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LONGEST_HEAD = 16 * 1024;

    private final TargetNetworks networks;
    private final Names names;
    private final HttpClient client;
    private final Duration answerWithin;

    Sender(TargetNetworks networks, Names names, Vertx vertx, WebhooksConfig config) {
        this.networks = networks;
        this.names = names;
        this.answerWithin = config.answerWithin();
        this.client = vertx.httpClientBuilder()
                .with(options(config))
                // How a stranger breaks off is told by the outcome, not by the log.
                .withConnectHandler(connection -> connection.exceptionHandler(Sender::note))
                .build();
    }

    private static HttpClientOptions options(WebhooksConfig config) {
        HttpClientOptions options = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                // The next delivery looks at the address anew.
                .setKeepAlive(false)
                .setMaxHeaderSize(LONGEST_HEAD)
                .setMaxInitialLineLength(1024)
                .setConnectTimeout(Math.toIntExact(config.connectWithin().toMillis()))
                .setSslHandshakeTimeout(config.connectWithin().toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS);
        config.trustCertificates()
                .ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
        return options;
    }

    /** Posts a body, and waits for what comes of it. */
    Outcome post(URI url, Map<String, String> headers, byte[] body) {
        InetAddress address;
        try {
            List<InetAddress> addresses = names.addresses(url.getHost());
            if (!addresses.stream().allMatch(networks::allow)) {
                return Outcome.failed(Fault.ADDRESS_NOT_ALLOWED);
            }
            address = addresses.getFirst();
        } catch (UnknownHostException unknown) {
            return Outcome.failed(Fault.NAME_UNKNOWN);
        }
        return post(request(url, address, headers), body);
    }

    private static RequestOptions request(URI url, InetAddress address, Map<String, String> headers) {
        boolean tls = "https".equals(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : tls ? HTTPS : HTTP;
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                // Where the connection goes; host and port say what it calls the receiver, in Host and in TLS.
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false);
        headers.forEach(request::putHeader);
        return request;
    }

    private Outcome post(RequestOptions options, byte[] body) {
        AtomicReference<@Nullable HttpClientRequest> sent = new AtomicReference<>();
        CompletableFuture<Integer> status = client.request(options)
                .onSuccess(sent::set)
                .compose(request -> answer(request, body))
                .toCompletionStage()
                .toCompletableFuture();
        try {
            return Outcome.answered(status.get(answerWithin.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            HttpClientRequest request = sent.get();
            if (request != null) {
                request.reset();
            }
            return Outcome.failed(Fault.TIMEOUT);
        } catch (ExecutionException broken) {
            note(broken);
            return Outcome.failed(Fault.UNREACHABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Outcome.failed(Fault.TIMEOUT);
        }
    }

    /** Who will take the answer is set before the question is sent: a quick answer may otherwise be over before. */
    private static Future<Integer> answer(HttpClientRequest request, byte[] body) {
        Future<Integer> status = request.response().map(Sender::status);
        request.end(Buffer.buffer(body)).onFailure(Sender::note);
        return status;
    }

    /** The body may be endless; nobody reads it. */
    private static int status(HttpClientResponse answer) {
        answer.exceptionHandler(Sender::note);
        answer.request().connection().close();
        return answer.statusCode();
    }

    private static void note(Throwable broken) {
        LOG.debug("A webhook's receiver broke off", broken);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
