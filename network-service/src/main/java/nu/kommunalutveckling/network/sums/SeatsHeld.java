package nu.kommunalutveckling.network.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets the database count seats as they are on the last day of a period. A vacant seat is a seat. */
@ApplicationScoped
public class SeatsHeld {
    private static final String COUNTS = CutRows.ASKED + """
            select nth, count(*) filter (where asked.organisation is null or s.organisation = asked.organisation) as held,
                max(changed_at) as changed_at
            from asked join seat s on s.network = asked.network and valid_from <= last and (valid_to is null or valid_to >= last)
            where member group by nth""";

    private final EntityManager database;

    SeatsHeld(EntityManager database) {
        this.database = database;
    }

    /**
     * A number of seats.
     *
     * @param changedAt when one of the networks' seats last changed
     */
    public record Count(long held, Instant changedAt) {}

    /**
     * The seats of each cut, by what it is the cut of.
     *
     * @return without those where nobody holds any seat in the networks that day, so that 0 would say nothing
     */
    public <K> Map<K, Count> of(Collection<K> keys, Function<K, Cut> cut) {
        List<K> numbered = List.copyOf(keys);
        return CutRows.rows(CutRows.query(
                        database, COUNTS, numbered.stream().map(cut).toList()))
                .stream()
                .collect(Collectors.toMap(row -> CutRows.key(row, numbered), SeatsHeld::count));
    }

    private static Count count(Tuple row) {
        return new Count(row.get("held", Number.class).longValue(), row.get("changed_at", Instant.class));
    }
}
