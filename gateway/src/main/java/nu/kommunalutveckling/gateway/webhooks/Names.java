package nu.kommunalutveckling.gateway.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host name. */
@FunctionalInterface
interface Names {
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
