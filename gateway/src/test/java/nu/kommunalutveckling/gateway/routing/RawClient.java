package nu.kommunalutveckling.gateway.routing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A client that sends exactly the bytes it is given, and reads answers without forgiving anything. */
final class RawClient implements Closeable {
    private final Socket socket = new Socket();
    private final InputStream in;

    private RawClient(int port, String from) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = socket.getInputStream();
    }

    static RawClient toGateway() throws IOException {
        return new RawClient(RestAssured.port, "127.0.0.1");
    }

    /** From another address of this machine, which has a limit of its own. */
    static RawClient toGatewayFrom(String address) throws IOException {
        return new RawClient(RestAssured.port, address);
    }

    Socket socket() {
        return socket;
    }

    RawClient send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    RawClient send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** The next answer whole, as far as it came. */
    RawAnswer answer() throws IOException {
        String head = head();
        RawAnswer headOnly = new RawAnswer(head, "", false);
        if (headOnly.status() < 200 || headOnly.status() == 204 || headOnly.status() == 304) {
            return headOnly;
        }
        if (headOnly.header("Transfer-Encoding").isPresent()) {
            return chunked(head);
        }
        int length = headOnly.header("Content-Length").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean whole = copy(length, body);
        return new RawAnswer(head, body.toString(StandardCharsets.UTF_8), !whole);
    }

    /** Whether the other end has closed, or closes within the timeout. */
    boolean isClosed() throws IOException {
        return read() < 0;
    }

    String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = read();
            if (next < 0) {
                throw new IOException("The line was closed after: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private RawAnswer chunked(String head) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            StringBuilder size = new StringBuilder();
            while (size.indexOf("\r\n") < 0) {
                int next = read();
                if (next < 0) {
                    return new RawAnswer(head, body.toString(StandardCharsets.UTF_8), true);
                }
                size.append((char) next);
            }
            int length = Integer.parseInt(size.toString().strip(), 16);
            if (!copy(length, body)) {
                return new RawAnswer(head, body.toString(StandardCharsets.UTF_8), true);
            }
            read();
            read();
            if (length == 0) {
                return new RawAnswer(head, body.toString(StandardCharsets.UTF_8), false);
            }
        }
    }

    private boolean copy(int length, ByteArrayOutputStream to) throws IOException {
        for (int i = 0; i < length; i++) {
            int next = read();
            if (next < 0) {
                return false;
            }
            to.write(next);
        }
        return true;
    }

    /** A reset line is a closed line. */
    private int read() throws IOException {
        try {
            return in.read();
        } catch (SocketException reset) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
