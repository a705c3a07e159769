package nu.kommunalutveckling.gateway.municipalities;

import static nu.kommunalutveckling.web.problems.Refusals.UNAVAILABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Which networks there are, as the network service says or last said. */
@ApplicationScoped
class KnownNetworks {
    private static final Logger LOG = Logger.getLogger(KnownNetworks.class);

    private final ServiceLists lists;
    private volatile List<KnownNetwork> lastHeard = List.of();

    KnownNetworks(ServiceLists lists) {
        this.lists = lists;
    }

    /**
     * The networks.
     *
     * @param heard false when the service was silent, and these are the last it told of
     */
    record Heard(List<KnownNetwork> networks, boolean heard) {}

    /** Asks with the caller's own credentials. */
    Heard ask(String authorization, Duration deadline) {
        try {
            lastHeard = lists
                    .read("network", "networks?limit=1000", authorization, deadline)
                    .get(deadline.toNanos(), TimeUnit.NANOSECONDS)
                    .stream()
                    .map(one -> new KnownNetwork(
                            one.path("key").asText(), one.path("name").asText()))
                    .toList();
            return new Heard(lastHeard, true);
        } catch (ExecutionException | TimeoutException silent) {
            LOG.warnf("No list of networks: %s", silent);
            return new Heard(lastHeard, false);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw UNAVAILABLE.because().header("Retry-After", "5");
        }
    }
}
