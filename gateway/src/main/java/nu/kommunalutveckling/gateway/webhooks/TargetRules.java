package nu.kommunalutveckling.gateway.webhooks;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What an address must look like to be kept. What its name leads to is looked at when something is sent, each time anew:
 * asking here would tell the caller which names there are inside.
 */
@ApplicationScoped
class TargetRules {
    private static final int HIGHEST_PORT = 65_535;

    private final TargetNetworks networks;
    private final boolean plainHttp;

    TargetRules(TargetNetworks networks, WebhooksConfig config) {
        this.networks = networks;
        this.plainHttp = config.plainHttp();
    }

    /** Refuses with 422 an address that nothing may be sent to. */
    void demandSound(String url) {
        URI address = parsed(url);
        String host = address == null ? null : address.getHost();
        if (address == null || host == null || !isScheme(address.getScheme())) {
            throw refused(
                    plainHttp ? "Ska vara en fullständig adress." : "Ska vara en fullständig adress med https.",
                    plainHttp ? "Must be a whole address." : "Must be a whole address with https.");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw refused("Får inte ha inloggning eller fragment.", "May have no login and no fragment.");
        }
        if (address.getPort() == 0 || address.getPort() > HIGHEST_PORT) {
            throw refused("Porten finns inte.", "There is no such port.");
        }
        demandReachable(host);
    }

    /** Literal addresses in every spelling that a resolver takes, and names that only mean something inside. */
    private void demandReachable(String host) {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        IPAddress literal = new IPAddressString(bare).getAddress();
        String name = bare.toLowerCase(Locale.ROOT);
        boolean local = !name.contains(".") || name.endsWith(".localhost") || name.endsWith(".");
        if (literal != null ? !networks.allow(literal) : local && !networks.allowMore()) {
            throw refused("Ska leda till en publik adress.", "Must lead to a public address.");
        }
    }

    private boolean isScheme(@Nullable String scheme) {
        return "https".equals(scheme) || (plainHttp && "http".equals(scheme));
    }

    private static @Nullable URI parsed(String url) {
        try {
            return url.chars().allMatch(character -> character > ' ' && character < 127) ? new URI(url) : null;
        } catch (URISyntaxException malformed) {
            return null;
        }
    }

    private static RuntimeException refused(String sv, String en) {
        return INVALID.because(List.of(Violation.inBody("url", sv, en)));
    }
}
