package nu.kommunalutveckling.network.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds networks until the transaction ends, over all replicas. Whoever changes seats holds their network alone; whoever
 * writes meetings or attendance holds it with others. So no seat changes while somebody counts. A network is always taken
 * before anything in it.
 */
@ApplicationScoped
public class NetworkLocks {
    private static final String COLUMNS = "select key, number_of_seats, active_from, active_to from network";

    private final EntityManager database;

    NetworkLocks(EntityManager database) {
        this.database = database;
    }

    /** Holds a network alone; empty when there is none. Never after it was taken with others: two who did would wait forever. */
    public Optional<LockedNetwork> alone(String network) {
        return only(network, " for update");
    }

    /** Holds a network with others; empty when there is none. */
    public Optional<LockedNetwork> shared(String network) {
        return only(network, " for key share");
    }

    /** Holds every network with others, always in the same order. */
    public Map<String, LockedNetwork> allShared() {
        Map<String, LockedNetwork> all = new LinkedHashMap<>();
        for (Object[] row : rows(COLUMNS + " order by key for key share", "")) {
            LockedNetwork network = network(row);
            all.put(network.key(), network);
        }
        return all;
    }

    private Optional<LockedNetwork> only(String network, String lock) {
        return rows(COLUMNS + " where key = :key" + lock, network).stream()
                .map(NetworkLocks::network)
                .findFirst();
    }

    private List<Object[]> rows(String select, String key) {
        var query = database.createNativeQuery(select, Object[].class);
        if (!key.isEmpty()) {
            query.setParameter("key", key);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows;
    }

    private static LockedNetwork network(Object[] row) {
        return new LockedNetwork(
                (String) row[0],
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                row[3] == null ? null : ((Number) row[3]).intValue());
    }
}
