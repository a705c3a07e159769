package nu.kommunalutveckling.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;

/** Looks whether ports are free before anything is started. */
final class Ports {

    private static final int CONNECT_MILLIS = 200;

    private Ports() {}

    /** Refuses when somebody else listens where one of the parts is to listen, or where a browser would look for it. */
    static void mustBeFree(Collection<Part> parts, int portOffset) throws IOException {
        for (Part part : parts) {
            int port = part.port(portOffset);
            if (taken(port)) {
                throw new Trouble("Port " + port + ", wanted for " + part.label()
                        + ", is taken by another program: stop that, or move all ports with --port-offset");
            }
        }
    }

    private static boolean taken(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (var _ = new ServerSocket(port, 1, loopback)) {
            return listensOnIpv6(port);
        } catch (java.net.BindException e) {
            return true;
        }
    }

    /** A name like localhost may mean ::1 first, so that a stranger there would get what is meant for us. */
    private static boolean listensOnIpv6(int port) throws IOException {
        byte[] loopback = new byte[16];
        loopback[15] = 1;
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(loopback), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false; // refused, or no IPv6 here
        }
    }
}
