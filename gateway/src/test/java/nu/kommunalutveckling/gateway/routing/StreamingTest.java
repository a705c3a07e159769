package nu.kommunalutveckling.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** Bodies pass as streams: who sends is held up by who reads, and the gateway keeps no more than what is on the way. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(SmallServices.class)
class StreamingTest {
    private static final int MEGABYTES = 200;
    private static final long ALL = MEGABYTES * (1L << 20);

    /** Two socket pairs' buffers and the gateway's own queue; the kernel lets each buffer grow to some megabytes. */
    private static final long ON_THE_WAY = 40L << 20;

    private final String key = UUID.randomUUID().toString();

    @Test
    void anUploadWaitsForTheServiceToRead() throws Exception {
        AtomicLong sent = new AtomicLong();
        try (RawClient client = RawClient.toGateway()) {
            client.send("POST /finance/v1/gated-size/" + key
                    + "/imports HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + ALL + "\r\n\r\n");
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendAll(client, sent));
            long held = whenItRests(sent::get);
            assertThat(held).isPositive().isLessThan(ON_THE_WAY);
            assertThat(ask("open")).isEqualTo("opened");
            sending.join();
            assertThat(client.answer().body()).isEqualTo(Long.toString(ALL));
        }
    }

    @Test
    void aDownloadWaitsForTheCallerToRead() throws Exception {
        try (RawClient client = RawClient.toGateway()) {
            client.send("GET /finance/v1/download/" + MEGABYTES + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            LongSupplier written = () -> Long.parseLong(ask("written", Integer.toString(MEGABYTES)));
            long held = whenItRests(written);
            assertThat(held).isPositive().isLessThan(ON_THE_WAY);
            assertThat(client.head()).contains("200 OK");
            assertThat(chunkedLength(client.socket().getInputStream())).isEqualTo(ALL);
            assertThat(written.getAsLong()).isEqualTo(ALL);
        }
    }

    @Test
    void aChunkedUploadArrivesWhole() throws IOException {
        byte[] chunk = "10000\r\n"
                .concat("x".repeat(1 << 16))
                .concat("\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (RawClient client = RawClient.toGateway()) {
            client.send("POST /finance/v1/size HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 320; i++) {
                client.send(chunk);
            }
            assertThat(client.send("0\r\n\r\n").answer().body()).isEqualTo(Long.toString(20L << 20));
        }
    }

    private static void sendAll(RawClient client, AtomicLong sent) {
        byte[] block = new byte[1 << 16];
        try {
            OutputStream out = client.socket().getOutputStream();
            for (long left = ALL; left > 0; left -= block.length) {
                out.write(block);
                sent.addAndGet(block.length);
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** The value once it has not grown for a second; a tenth of the test's body passes in much less. */
    private static long whenItRests(LongSupplier value) throws InterruptedException {
        long before = -1;
        long now = value.getAsLong();
        while (now != before) {
            Thread.sleep(1000);
            before = now;
            now = value.getAsLong();
        }
        return now;
    }

    private String ask(String what) {
        return ask(what, key);
    }

    private static String ask(String what, String about) {
        try (RawClient client = RawClient.toGateway()) {
            return client.send("GET /finance/v1/" + what + "/" + about + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .answer()
                    .body();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static long chunkedLength(InputStream in) throws IOException {
        long all = 0;
        while (true) {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                line.append((char) next);
            }
            long size = Long.parseLong(line.toString().strip(), 16);
            in.skipNBytes(size + 2);
            if (size == 0) {
                return all;
            }
            all += size;
        }
    }
}
