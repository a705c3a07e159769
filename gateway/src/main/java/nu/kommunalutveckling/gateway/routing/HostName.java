package nu.kommunalutveckling.gateway.routing;

import io.vertx.core.net.impl.HostAndPortImpl;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a Host header. */
final class HostName {
    private static final Pattern NAME_AND_PORT = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9.-]+)(:[0-9]{1,5})?");

    private HostName() {}

    /** The name in lower case, without the port; null when the header is none that Vert.x, too, takes for one. */
    static @Nullable String of(@Nullable String header) {
        var parts = NAME_AND_PORT.matcher(header == null ? "" : header);
        return parts.matches() && HostAndPortImpl.isValidAuthority(parts.group())
                ? parts.group(1).toLowerCase(Locale.ROOT)
                : null;
    }
}
