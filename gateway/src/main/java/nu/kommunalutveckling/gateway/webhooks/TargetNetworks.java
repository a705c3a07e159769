package nu.kommunalutveckling.gateway.webhooks;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses that webhooks may lead to: public ones, and those of networks that the installation allows. A subscriber
 * must not make the gateway knock on doors that only the gateway can reach.
 */
@ApplicationScoped
class TargetNetworks {
    /** IPv4 that is not public, by the special-purpose registry of IANA. */
    private static final List<IPAddress> NOT_PUBLIC_V4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** The only public IPv6; loopback, local, multicast, IPv4-mapped and NAT64 addresses lie outside of it. */
    private static final IPAddress PUBLIC_V6 = network("2000::/3");

    /** What is not public within it: protocol assignments with Teredo among them, documentation, 6to4. */
    private static final List<IPAddress> NOT_PUBLIC_V6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final List<IPAddress> allowed;

    TargetNetworks(WebhooksConfig config) {
        this.allowed = networks(config.allowedNetworks().orElse(List.of()).toArray(String[]::new));
    }

    /** Whether the installation allows more than public addresses. */
    boolean allowMore() {
        return !allowed.isEmpty();
    }

    /** Whether an address may be reached. */
    boolean allow(InetAddress address) {
        return allow(new IPAddressGenerator().from(address));
    }

    boolean allow(IPAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address)) || isPublic(address);
    }

    private static boolean isPublic(IPAddress address) {
        return address.isIPv4()
                ? NOT_PUBLIC_V4.stream().noneMatch(network -> network.contains(address))
                : PUBLIC_V6.contains(address) && NOT_PUBLIC_V6.stream().noneMatch(network -> network.contains(address));
    }

    private static List<IPAddress> networks(String... written) {
        return Stream.of(written).map(TargetNetworks::network).toList();
    }

    private static IPAddress network(String written) {
        IPAddress network = new IPAddressString(written).getAddress();
        if (network == null) {
            throw new IllegalArgumentException("No network: " + written);
        }
        return network.toPrefixBlock();
    }
}
