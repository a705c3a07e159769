package nu.kommunalutveckling.gateway.routing;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A service behind the gateway that does as the last segments of the path say: well, badly, or slowly. It speaks in
 * bytes, so that it can say what no server would.
 */
final class SmallServer implements Closeable {
    private static final byte[] MEGABYTE = new byte[1 << 20];

    private final ServerSocket listening;
    private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> written = new ConcurrentHashMap<>();

    SmallServer() throws IOException {
        listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            OutputStream out = socket.getOutputStream();
            String head = head(in);
            while (!head.isEmpty() && answer(head, in, out)) {
                head = head(in);
            }
        } catch (IOException gone) {
            // The gateway hung up, which is what some of the tests make it do.
            return;
        }
    }

    /** Answers one request; false when the line shall be closed after it. */
    private boolean answer(String head, InputStream in, OutputStream out) throws IOException {
        String path = head.split(" ", 3)[1].split("\\?", 2)[0];
        String[] steps = path.split("/", -1);
        String what = steps.length > 3 ? steps[3] : "";
        String key = steps.length > 4 ? steps[4] : "";
        switch (what) {
            case "size" -> ok(out, Long.toString(drain(head, in)), "");
            case "gated-size" -> {
                await(key);
                ok(out, Long.toString(drain(head, in)), "");
            }
            case "open" -> {
                gate(key).countDown();
                ok(out, "opened", "");
            }
            case "written" -> ok(out, Long.toString(counter(key).get()), "");
            case "download" -> download(Integer.parseInt(key), counter(key), out);
            case "headers" -> ok(out, "headers", """
                        Set-Cookie: session=1\r
                        Access-Control-Allow-Origin: *\r
                        Access-Control-Allow-Credentials: true\r
                        Connection: keep-alive, X-Private\r
                        X-Private: 1\r
                        Keep-Alive: timeout=5\r
                        Proxy-Authenticate: Basic\r
                        Upgrade: h2c\r
                        RateLimit: "client";r=7;t=1\r
                        RateLimit-Policy: "client";q=9;w=1\r
                        Cache-Control: public, max-age=300\r
                        ETag: "abc"\r
                        Vary: Accept-Language\r
                        """);
            case "not-modified" -> write(out, "HTTP/1.1 304 Not Modified\r\nETag: \"abc\"\r\n\r\n");
            case "no-content" -> write(out, "HTTP/1.1 204 No Content\r\n\r\n");
            case "continue" -> {
                write(out, "HTTP/1.1 100 Continue\r\n\r\n");
                ok(out, Long.toString(drain(head, in)), "");
            }
            case "refuse" -> {
                write(out, "HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno");
                return false;
            }
            case "cut" -> {
                write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this");
                return false;
            }
            case "cut-chunked" -> {
                write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nonly this\r\n");
                return false;
            }
            case "garbage" -> {
                write(out, "HELLO this is not HTTP\r\n\r\n");
                return false;
            }
            case "odd-encoding" -> {
                write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\nConnection: close\r\n\r\nxx");
                return false;
            }
            case "switch" -> {
                write(out, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n");
                return false;
            }
            case "hang-up" -> {
                return false;
            }
            case "silent" -> await(key);
            case "stall" -> {
                write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this");
                await(key);
            }
            case "bodiless" -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 70\r\n\r\n");
            default -> {
                drain(head, in);
                ok(out, head, "");
            }
        }
        return true;
    }

    private CountDownLatch gate(String key) {
        return gates.computeIfAbsent(key, unseen -> new CountDownLatch(1));
    }

    private AtomicLong counter(String key) {
        return written.computeIfAbsent(key, unseen -> new AtomicLong());
    }

    private void await(String key) throws IOException {
        try {
            gate(key).await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static void download(int megabytes, AtomicLong counter, OutputStream out) throws IOException {
        write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < megabytes; i++) {
            write(out, Integer.toHexString(MEGABYTE.length) + "\r\n");
            out.write(MEGABYTE);
            write(out, "\r\n");
            counter.addAndGet(MEGABYTE.length);
        }
        write(out, "0\r\n\r\n");
    }

    private static void ok(OutputStream out, String body, String headers) throws IOException {
        write(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n" + headers + "Content-Length: " + body.length()
                        + "\r\n\r\n" + body);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Empty at the end of the line. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static long drain(String head, InputStream in) throws IOException {
        String lower = head.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("transfer-encoding: chunked")) {
            long all = 0;
            for (long chunk = chunkSize(in); chunk > 0; chunk = chunkSize(in)) {
                in.skipNBytes(chunk + 2);
                all += chunk;
            }
            in.skipNBytes(2);
            return all;
        }
        int at = lower.indexOf("content-length: ");
        long length = at < 0 ? 0 : Long.parseLong(lower.substring(at + 16, lower.indexOf('\r', at)));
        in.skipNBytes(length);
        return length;
    }

    private static long chunkSize(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The line was closed within a body");
            }
            line.append((char) next);
        }
        return Long.parseLong(line.toString().strip(), 16);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        gates.values().forEach(CountDownLatch::countDown);
    }
}
