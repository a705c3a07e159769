package nu.kommunalutveckling.network.networks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a network, whichever request says it. */
interface NetworkFacts {
    NetworkKind kind();

    @Nullable
    String area();

    int numberOfSeats();

    int activeFrom();

    @Nullable
    Integer activeTo();

    List<NetworkName> names();

    List<String> series();

    List<NetworkTarget> targets();
}
