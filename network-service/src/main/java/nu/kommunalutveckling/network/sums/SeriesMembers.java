package nu.kommunalutveckling.network.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which networks are followed together. */
@ApplicationScoped
public class SeriesMembers {
    private final EntityManager database;

    SeriesMembers(EntityManager database) {
        this.database = database;
    }

    /** The series of each network that is in any, by the network's key. */
    @SuppressWarnings("unchecked") // a native query does not know the type of its rows
    public Map<String, List<String>> ofNetworks() {
        List<Tuple> rows = database.createNativeQuery(
                        "select network, series from network_series order by network, series", Tuple.class)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("network", String.class),
                        Collectors.mapping(row -> row.get("series", String.class), Collectors.toList())));
    }
}
